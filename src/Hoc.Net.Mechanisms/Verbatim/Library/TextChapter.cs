using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>string.h, ctype.h and the numbers in strings.</summary>
internal static class TextChapter
{
    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("strlen", static c => (long)c.Text(0).Length),
        ("strcpy", static c => Put(c, c.Int(0), c.Text(1))),
        ("strncpy", CopyPart),
        ("strcat", static c => Put(c, c.Int(0) + c.Text(0).Length, c.Text(1))),
        ("strncat", static c => Put(c, c.Int(0) + c.Text(0).Length, Start(c.Text(1), c.Int(2)))),
        ("strcmp", static c => (long)string.CompareOrdinal(c.Text(0), c.Text(1))),
        ("strncmp", static c => (long)string.CompareOrdinal(Start(c.Text(0), c.Int(2)), Start(c.Text(1), c.Int(2)))),
        ("strcasecmp", static c => (long)string.CompareOrdinal(c.Text(0).ToLowerInvariant(), c.Text(1).ToLowerInvariant())),
        ("strncasecmp", static c => (long)string.CompareOrdinal(Start(c.Text(0), c.Int(2)).ToLowerInvariant(), Start(c.Text(1), c.Int(2)).ToLowerInvariant())),
        ("strchr", static c => At(c, c.Int(1) == 0 ? c.Text(0).Length : c.Text(0).IndexOf((char)(byte)c.Int(1)))),
        ("strrchr", static c => At(c, c.Int(1) == 0 ? c.Text(0).Length : c.Text(0).LastIndexOf((char)(byte)c.Int(1)))),
        ("strstr", static c => At(c, c.Text(0).IndexOf(c.Text(1), StringComparison.Ordinal))),
        ("strpbrk", static c => At(c, c.Text(0).AsSpan().IndexOfAny(c.Text(1)))),
        ("strspn", static c => Span(c.Text(0).AsSpan().IndexOfAnyExcept(c.Text(1)), c.Text(0))),
        ("strcspn", static c => Span(c.Text(0).AsSpan().IndexOfAny(c.Text(1)), c.Text(0))),
        ("strtok", Token),
        ("strdup", static c => c.Machine.NewText(c.Text(0))),
        ("strerror", static c => c.Machine.NewText($"Error {c.Int(0)}")),
        ("isalpha", static c => Is(char.IsAsciiLetter(Char(c)))), ("isdigit", static c => Is(char.IsAsciiDigit(Char(c)))),
        ("isalnum", static c => Is(char.IsAsciiLetterOrDigit(Char(c)))), ("isspace", static c => Is(Char(c) is ' ' or (>= '\t' and <= '\r'))),
        ("isupper", static c => Is(char.IsAsciiLetterUpper(Char(c)))), ("islower", static c => Is(char.IsAsciiLetterLower(Char(c)))),
        ("isprint", static c => Is(Char(c) is >= ' ' and <= '~')), ("isxdigit", static c => Is(char.IsAsciiHexDigit(Char(c)))),
        ("ispunct", static c => Is(Char(c) is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(Char(c)))),
        ("toupper", static c => char.IsAsciiLetterLower(Char(c)) ? c.Int(0) - 32 : c.Int(0)),
        ("tolower", static c => char.IsAsciiLetterUpper(Char(c)) ? c.Int(0) + 32 : c.Int(0)),
        ("atoi", static c => (long)(int)NumberScan.Integer(c.Text(0), 10).Value), ("atol", static c => NumberScan.Integer(c.Text(0), 10).Value),
        ("atoll", static c => NumberScan.Integer(c.Text(0), 10).Value), ("atof", static c => NumberScan.Real(c.Text(0)).Value),
        ("strtod", static c => Scanned(c, NumberScan.Real(c.Text(0)).Length, NumberScan.Real(c.Text(0)).Value)),
        ("strtol", static c => Scanned(c, NumberScan.Integer(c.Text(0), (int)c.Int(2)).Length, NumberScan.Integer(c.Text(0), (int)c.Int(2)).Value)),
        ("strtoul", static c => Scanned(c, NumberScan.Integer(c.Text(0), (int)c.Int(2)).Length, NumberScan.Integer(c.Text(0), (int)c.Int(2)).Value)),
    ];

    private static char Char(LibraryCall call) => call.Int(0) is >= 0 and < 256 and var code ? (char)code : '\0';

    private static LibraryResult Is(bool condition) => condition ? 1L : 0;

    private static string Start(string text, long length) => text.Length <= length ? text : text[..(int)Math.Max(0, length)];

    private static LibraryResult Span(int found, string text) => found < 0 ? text.Length : (long)found;

    private static LibraryResult At(LibraryCall call, int index) => index < 0 ? 0 : call.Int(0) + index;

    private static LibraryResult Put(LibraryCall call, long at, string text)
    {
        call.Machine.SetText(at, text);
        return call.Int(0);
    }

    private static LibraryResult CopyPart(LibraryCall call)
    {
        var text = Start(TextUpTo(call.Memory, call.Int(1), call.Int(2)), call.Int(2));
        for (long i = 0; i < call.Int(2); i++)
            call.Memory.Store(call.Int(0) + i, 1, i < text.Length ? text[(int)i] : 0UL);
        return call.Int(0);
    }

    private static string TextUpTo(CodeMemory memory, long at, long most)
    {
        var text = new System.Text.StringBuilder();
        for (long i = 0; i < most && (byte)memory.Load(at + i, 1) is not 0 and var c; i++)
            text.Append((char)c);
        return text.ToString();
    }

    private static LibraryResult Scanned(LibraryCall call, int length, LibraryResult value)
    {
        if (call.Int(1) != 0)
            call.Memory.Store(call.Int(1), 8, (ulong)(call.Int(0) + length));
        return value;
    }

    private static LibraryResult Token(LibraryCall call)
    {
        var machine = call.Machine;
        var at = call.Int(0) != 0 ? call.Int(0) : machine.TokenPlace;
        if (at == 0)
            return 0;
        var (text, separators) = (machine.TextAt(at), call.Text(1));
        var start = text.AsSpan().IndexOfAnyExcept(separators);
        if (start < 0)
        {
            machine.TokenPlace = 0;
            return 0;
        }

        var length = text.AsSpan(start).IndexOfAny(separators);
        machine.TokenPlace = length < 0 ? 0 : at + start + length + 1;
        if (length >= 0)
            call.Memory.Store(at + start + length, 1, 0);
        return at + start;
    }
}
