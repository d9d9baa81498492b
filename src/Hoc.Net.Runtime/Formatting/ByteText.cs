using System.Text;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>Text as scripts see it, where each byte of its UTF-8 form is a character (Latin-1).</summary>
internal static class ByteText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a text as characters; plain ASCII stays as it is.</summary>
    public static string Of(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text that bytes stand for, such as a file's name in a script; what is no UTF-8 stays as it is.</summary>
    public static string Decode(string bytes)
    {
        if (Ascii.IsValid(bytes) || bytes.Any(static c => c > 0xff)) return bytes;
        try
        {
            return Utf8.GetString(Encoding.Latin1.GetBytes(bytes));
        }
        catch (DecoderFallbackException)
        {
            return bytes;
        }
    }
}
