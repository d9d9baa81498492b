using Hoc.Net.Runtime.Builtins;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>C's scanf over a string: numbers go to pointers, words to strdefs.</summary>
internal ref struct ScanfReader
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private ScanfReader(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Reads as the format says; gives how many items were stored, or -1 when the text ended before the first.</summary>
    public static int Scan(string text, string format, CallArguments call, int firstArgument)
    {
        var reader = new ScanfReader(text);
        int argument = firstArgument;
        for (int i = 0; i < format.Length; i++)
        {
            if (char.IsWhiteSpace(format[i])) reader.SkipBlanks();
            else if (format[i] != '%')
            {
                if (!reader.Match(format[i])) break;
            }
            else if (i + 1 < format.Length && format[i + 1] == '%')
            {
                i++;
                reader.SkipBlanks();
                if (!reader.Match('%')) break;
            }
            else
            {
                var directive = ScanDirective.Parse(format, ref i);
                if (!reader.Read(directive, call, argument))
                    return argument == firstArgument && reader.AtEnd ? -1 : argument - firstArgument;
                if (!directive.IsSkipped) argument++;
            }
        }

        return argument - firstArgument;
    }

    private readonly bool AtEnd => _at >= _text.Length;

    private bool Read(ScanDirective directive, CallArguments call, int argument)
    {
        if (directive.Conversion is not ('c' or '[')) SkipBlanks();
        if (AtEnd) return false;
        return directive.Conversion switch
        {
            'c' => Store(directive, call, argument, _text[_at++]),
            's' => ReadWord(directive, call, argument, static (_, c) => !char.IsWhiteSpace(c)),
            '[' => ReadWord(directive, call, argument, static (d, c) => d.Accepts(c)),
            'i' => ReadAnyInteger(directive, call, argument),
            'd' or 'u' => ReadNumber(directive, call, argument, 10),
            'x' => ReadNumber(directive, call, argument, 16),
            'o' => ReadNumber(directive, call, argument, 8),
            _ => ReadReal(directive, call, argument),
        };
    }

    private bool ReadWord(ScanDirective directive, CallArguments call, int argument, Func<ScanDirective, char, bool> accepts)
    {
        int start = _at;
        while (!AtEnd && _at - start < directive.Width && accepts(directive, _text[_at])) _at++;
        if (_at == start) return false;
        if (!directive.IsSkipped) call.StringVariable(argument).Value = _text[start.._at].ToString();
        return true;
    }

    private bool ReadNumber(ScanDirective directive, CallArguments call, int argument, int radix)
    {
        ReadOnlySpan<char> rest = _text.Slice(_at, (int)Math.Min(directive.Width, _text.Length - _at));
        int start = rest is ['+' or '-', ..] ? 1 : 0;
        if (radix == 16 && rest[start..] is ['0', 'x' or 'X', ..]) start += 2;
        long number = 0;
        int end = start;
        for (; end < rest.Length && DigitOf(rest[end]) is var digit && digit < radix; end++)
            number = number > (long.MaxValue - digit) / radix ? long.MaxValue : number * radix + digit;
        if (end == start) return false;
        _at += end;
        return Store(directive, call, argument, rest[0] == '-' ? -number : number);
    }

    private static int DigitOf(char c) => char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : int.MaxValue;

    /// <summary>An integer in the radix that it shows: 0x for 16, 0 for 8.</summary>
    private bool ReadAnyInteger(ScanDirective directive, CallArguments call, int argument)
    {
        ReadOnlySpan<char> magnitude = _text[_at..].TrimStart("+-");
        int radix = magnitude is ['0', 'x' or 'X', ..] ? 16 : magnitude is ['0', ..] ? 8 : 10;
        return ReadNumber(directive, call, argument, radix);
    }

    private bool ReadReal(ScanDirective directive, CallArguments call, int argument)
    {
        ReadOnlySpan<char> rest = _text.Slice(_at, (int)Math.Min(directive.Width, _text.Length - _at));
        int length = NumberText.TryRead(rest, out double number);
        if (length == 0) return false;
        _at += length;
        return Store(directive, call, argument, directive.IsLong ? number : (float)number);
    }

    private static bool Store(ScanDirective directive, CallArguments call, int argument, double number)
    {
        if (!directive.IsSkipped) call.Pointer(argument).Value = number;
        return true;
    }

    private bool Match(char expected)
    {
        if (AtEnd || _text[_at] != expected) return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_text[_at])) _at++;
    }
}
