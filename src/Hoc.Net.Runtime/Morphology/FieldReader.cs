using System.Globalization;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>Reads numbers and signs off a line, as C's scanf does; blanks before them do not matter.</summary>
internal ref struct FieldReader(ReadOnlySpan<char> line)
{
    private ReadOnlySpan<char> _rest = line;

    /// <summary>What is not read yet.</summary>
    public readonly ReadOnlySpan<char> Rest => _rest;

    /// <summary>Takes a sign when it stands here.</summary>
    public bool TryTake(char sign)
    {
        SkipBlanks();
        if (_rest.IsEmpty || _rest[0] != sign) return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>Takes a finite number when one begins here.</summary>
    public bool TryTakeNumber(out double number)
    {
        SkipBlanks();
        int length = NumberLength(_rest, hasFraction: true);
        return TryTake(length, out number);
    }

    /// <summary>Takes a number of single precision, as NEURON reads most of these files.</summary>
    public bool TryTakeSingle(out double number)
    {
        if (!TryTakeNumber(out number)) return false;
        number = (float)number;
        return double.IsFinite(number);
    }

    /// <summary>Takes a whole number; what comes behind its digits is left.</summary>
    public bool TryTakeInteger(out double number)
    {
        SkipBlanks();
        int length = NumberLength(_rest, hasFraction: false);
        return TryTake(length, out number);
    }

    /// <summary>Takes what stands before the next blank.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        SkipBlanks();
        int length = 0;
        while (length < _rest.Length && !char.IsWhiteSpace(_rest[length])) length++;
        ReadOnlySpan<char> word = _rest[..length];
        _rest = _rest[length..];
        return word;
    }

    /// <summary>How many characters the number has that a text begins with; 0 for none.</summary>
    public static int NumberLength(ReadOnlySpan<char> text, bool hasFraction)
    {
        int at = text is ['+' or '-', ..] ? 1 : 0;
        int digits = CountDigits(text, at);
        at += digits;
        if (hasFraction && at < text.Length && text[at] == '.')
        {
            int decimals = CountDigits(text, at + 1);
            if (digits + decimals > 0) at += 1 + decimals;
            digits += decimals;
        }

        if (digits == 0) return 0;
        if (!hasFraction || at >= text.Length || text[at] is not ('e' or 'E')) return at;
        int exponent = at + 1;
        if (exponent < text.Length && text[exponent] is '+' or '-') exponent++;
        int power = CountDigits(text, exponent);
        return power > 0 ? exponent + power : at;
    }

    private static int CountDigits(ReadOnlySpan<char> text, int from)
    {
        int at = from;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - from;
    }

    private bool TryTake(int length, out double number)
    {
        number = 0;
        if (length == 0) return false;
        number = double.Parse(_rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        if (!double.IsFinite(number)) return false;
        _rest = _rest[length..];
        return true;
    }

    private void SkipBlanks() => _rest = _rest.TrimStart();
}
