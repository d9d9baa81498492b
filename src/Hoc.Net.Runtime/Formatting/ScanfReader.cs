using System.Globalization;
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
            'd' or 'i' or 'u' => ReadNumber(directive, call, argument, "+-0123456789", 10),
            'x' => ReadNumber(directive, call, argument, "+-0123456789abcdefABCDEFxX", 16),
            'o' => ReadNumber(directive, call, argument, "+-01234567", 8),
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

    private bool ReadNumber(ScanDirective directive, CallArguments call, int argument, string characters, int radix)
    {
        int start = _at;
        while (!AtEnd && _at - start < directive.Width && characters.Contains(_text[_at])
            && (_at == start || _text[_at] is not ('+' or '-'))) _at++;
        string digits = _text[start.._at].ToString();
        bool isNegative = digits.StartsWith('-');
        string magnitude = digits.TrimStart('+', '-');
        if (radix == 16 && magnitude.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) magnitude = magnitude[2..];
        if (magnitude.Length is 0 or > 18) return false;
        long number = radix == 10
            ? long.Parse(magnitude, CultureInfo.InvariantCulture)
            : Convert.ToInt64(magnitude, radix);
        return Store(directive, call, argument, isNegative ? -number : number);
    }

    private bool ReadReal(ScanDirective directive, CallArguments call, int argument)
    {
        ReadOnlySpan<char> rest = _text.Slice(_at, (int)Math.Min(directive.Width, _text.Length - _at));
        int length = NumberText.LengthOf(rest);
        if (length == 0) return false;
        _at += length;
        return Store(directive, call, argument, NumberText.Parse(rest[..length]));
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
