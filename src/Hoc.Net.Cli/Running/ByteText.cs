using System.Text;

namespace Hoc.Net.Cli.Running;

/// <summary>Text of arguments and terminals as scripts see it: each byte of its UTF-8 form is a character.</summary>
internal static class ByteText
{
    /// <summary>The bytes of a text as characters; plain ASCII stays as it is.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
}
