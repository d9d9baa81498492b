using System.Globalization;
using System.Text;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>C's formats for printing.</summary>
internal static class Printing
{
    private const int Widest = 100_000;

    /// <summary>What a format makes of the arguments from one on.</summary>
    public static string Format(LibraryCall call, int format, int next)
    {
        var text = call.Text(format);
        var output = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%')
                output.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '%')
                output.Append(text[++at]);
            else
                Append(output, call, text, ref at, ref next);
        }

        return output.ToString();
    }

    private static void Append(StringBuilder output, LibraryCall call, string text, ref int at, ref int next)
    {
        var flags = "";
        for (at++; at < text.Length && "-+ #0".Contains(text[at]); at++)
            flags += text[at];
        var width = Number(call, text, ref at, ref next) ?? 0;
        if (width < 0)
            (flags, width) = (flags + "-", -width);
        int? precision = null;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            precision = Number(call, text, ref at, ref next) ?? 0;
        }

        var length = "";
        for (; at < text.Length && "hlLqjzt".Contains(text[at]); at++)
            length += text[at];
        if (at >= text.Length)
            return;
        width = Math.Min(width, Widest);
        if (precision is { } digits)
            precision = digits < 0 ? null : Math.Min(digits, Widest);
        output.Append(Field(call, new(flags, width, precision, length, text[at]), ref next));
    }

    private static int? Number(LibraryCall call, string text, ref int at, ref int next)
    {
        if (at < text.Length && text[at] == '*')
        {
            at++;
            return (int)call.Int(next++);
        }

        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at == start ? null : int.TryParse(text.AsSpan(start, at - start), out var number) ? number : Widest;
    }

    private static string Field(LibraryCall call, Directive directive, ref int next)
    {
        switch (directive.Letter)
        {
            case 'd' or 'i':
                var signed = directive.Narrowed(call.Int(next++));
                return Integer(directive, signed < 0, Magnitude(signed).ToString(CultureInfo.InvariantCulture));
            case 'u':
                return Integer(directive, false, directive.Unsigned(call.Int(next++)).ToString(CultureInfo.InvariantCulture));
            case 'x':
                return Integer(directive, false, directive.Unsigned(call.Int(next++)).ToString("x", CultureInfo.InvariantCulture), "0x");
            case 'X':
                return Integer(directive, false, directive.Unsigned(call.Int(next++)).ToString("X", CultureInfo.InvariantCulture), "0X");
            case 'o':
                return Integer(directive, false, Octal(directive.Unsigned(call.Int(next++))), "0");
            case 'p':
                return Padded(directive, "0x" + call.Int(next++).ToString("x", CultureInfo.InvariantCulture));
            case 'c':
                return Padded(directive, ((char)(byte)call.Int(next++)).ToString());
            case 's':
                var text = call.Int(next) == 0 ? "(null)" : Text(call, next, directive.Precision);
                next++;
                return Padded(directive, text);
            case 'n':
                next++;
                return "";
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'a' or 'A':
                return call.Host.Format(directive.ToString(), call.Real(next++));
            default:
                return $"%{directive.Letter}";
        }
    }

    private static string Text(LibraryCall call, int index, int? most)
    {
        if (most is null)
            return call.Text(index);
        var text = new StringBuilder();
        for (var at = call.Int(index); text.Length < most && (byte)call.Memory.Load(at, 1) is not 0 and var c; at++)
            text.Append((char)c);
        return text.ToString();
    }

    private static ulong Magnitude(long value) => value < 0 ? (ulong)-(value + 1) + 1 : (ulong)value;

    private static string Octal(ulong value)
    {
        var digits = "";
        do
        {
            digits = (char)('0' + (value & 7)) + digits;
            value >>= 3;
        }
        while (value > 0);
        return digits;
    }

    private static string Integer(Directive directive, bool isNegative, string digits, string prefix = "")
    {
        if (directive.Precision is { } least)
            digits = least == 0 && digits == "0" ? "" : digits.PadLeft(least, '0');
        var sign = isNegative ? "-" : directive.Has('+') ? "+" : directive.Has(' ') ? " " : "";
        if (directive.Letter is not ('d' or 'i'))
            sign = "";
        if (directive.Has('#') && digits != "0")
            sign += prefix;
        if (directive.Has('0') && !directive.Has('-') && directive.Precision is null)
            digits = digits.PadLeft(Math.Max(0, directive.Width - sign.Length), '0');
        return Padded(directive, sign + digits);
    }

    private static string Padded(Directive directive, string text) => directive.Has('-') ? text.PadRight(directive.Width) : text.PadLeft(directive.Width);

    private readonly record struct Directive(string Flags, int Width, int? Precision, string Length, char Letter)
    {
        public bool Has(char flag) => Flags.Contains(flag);

        public long Narrowed(long value) => Length switch
        {
            "" => (int)value,
            "h" => (short)value,
            "hh" => (sbyte)value,
            _ => value,
        };

        public ulong Unsigned(long value) => Length switch
        {
            "" => (uint)value,
            "h" => (ushort)value,
            "hh" => (byte)value,
            _ => (ulong)value,
        };

        public override string ToString() => $"%{Flags}{(Width > 0 ? Width : "")}{(Precision is { } p ? $".{p}" : "")}{Letter}";
    }
}
