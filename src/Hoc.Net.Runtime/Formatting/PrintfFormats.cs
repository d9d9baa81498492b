namespace Hoc.Net.Runtime.Formatting;

/// <summary>The formats that a session printed with last, taken apart.</summary>
internal sealed class PrintfFormats
{
    private const int KeptFormats = 64;
    private const int LongestKept = 1024;
    private readonly PrintfFormat?[] _formats = new PrintfFormat?[KeptFormats];

    /// <summary>The parts of a format.</summary>
    public PrintfFormat Of(string format)
    {
        if (format.Length is 0 or > LongestKept) return new PrintfFormat(format);
        ref PrintfFormat? kept = ref _formats[(format.Length * 31 + format[format.Length / 2] * 7 + format[^1]) % KeptFormats];
        return kept is not null && kept.Text == format ? kept : kept = new PrintfFormat(format);
    }
}
