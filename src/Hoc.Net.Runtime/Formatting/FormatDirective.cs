using System.Runtime.CompilerServices;

namespace Hoc.Net.Runtime.Formatting;

/// <summary>One <c>%</c> directive of a printf format: flags, width, precision and conversion.</summary>
/// <param name="Flags">Any of <c>- + # 0</c> and space.</param>
/// <param name="Width">The least number of characters.</param>
/// <param name="Precision">Digits, or characters of a string; null when not given.</param>
/// <param name="IsLong">Whether <c>l</c> stands before the conversion.</param>
/// <param name="Conversion">The letter.</param>
internal readonly record struct FormatDirective(string Flags, int Width, int? Precision, bool IsLong, char Conversion)
{
    private const int DefaultPrecision = 6;
    private const int MostBitDigits = 22;

    /// <summary>Whether the directive takes a string.</summary>
    public bool TakesString => Conversion == 's';

    private int Digits { get; } = Precision ?? DefaultPrecision;

    /// <summary>Whether it has neither flags nor a width, as most.</summary>
    private bool IsPlain { get; } = Flags.Length == 0 && Width == 0;

    /// <summary>The letter of a directive that is nothing but this letter and perhaps a precision, as most are; 0 for others.</summary>
    public char Usual { get; } = Conversion switch
    {
        'd' when Flags.Length == 0 && Width == 0 && Precision is null && !IsLong => 'd',
        's' when Flags.Length == 0 && Width == 0 && Precision is null => 's',
        'g' or 'f' or 'e' when Flags.Length == 0 && Width == 0 => Conversion,
        _ => '\0',
    };

    private bool IsAlternate { get; } = Flags.Contains('#');

    /// <summary>What stands where a minus would; 0 for nothing.</summary>
    private char Plus { get; } = Flags.Contains('+') ? '+' : Flags.Contains(' ') ? ' ' : '\0';

    /// <summary>Appends a string cut to the precision and padded to the width.</summary>
    public void Append(ref TextBuffer output, string text)
    {
        int start = output.Length;
        output.Append(Precision is { } most && most < text.Length ? text.AsSpan(0, most) : text);
        if (!IsPlain) Pad(ref output, start);
    }

    /// <summary>
    /// Writes a number into <see cref="CNumber.Room"/> characters if the directive is one of the usual, and the number too; gives the
    /// length, or 0.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(Span<char> text, double number) => Usual switch
    {
        'd' => DigitText.WriteSigned(text, CNumber.ToInt32(number)),
        'g' => CNumber.WriteGeneral(text, number, Digits),
        'f' => CNumber.WriteFixed(text, number, Digits),
        'e' => CNumber.WriteExponential(text, number, Digits),
        _ => 0,
    };

    /// <summary>Appends a number.</summary>
    public void Append(ref TextBuffer output, double number)
    {
        int start = output.Length;
        switch (Conversion)
        {
            case 'd':
                AppendSigned(ref output, IsLong ? CNumber.ToInt64(number) : CNumber.ToInt32(number));
                break;
            case 'c' when (byte)CNumber.ToInt32(number) == 0:
                if (!Flags.Contains('-')) output.Append(' ', Math.Max(0, Width - 1)); // C's texts end at a 0
                return;
            case 'c':
                output.Append((char)(byte)CNumber.ToInt32(number));
                break;
            case 'x' or 'o':
                AppendUnsigned(ref output, IsLong ? (ulong)CNumber.ToInt64(number) : (uint)CNumber.ToInt32(number));
                break;
            default:
                AppendFloating(ref output, number);
                break;
        }

        if (IsPlain) return;
        if (MayPadWithZeros(number)) PadWithZeros(ref output, start);
        Pad(ref output, start);
    }

    private void AppendFloating(ref TextBuffer output, double number)
    {
        if (Plus != 0 && !double.IsNegative(number)) output.Append(Plus);
        if (Conversion == 'g') CNumber.AppendGeneral(ref output, number, Digits, IsAlternate);
        else if (Conversion == 'f') CNumber.AppendFixed(ref output, number, Digits, IsAlternate);
        else CNumber.AppendExponential(ref output, number, Digits, IsAlternate);
    }

    private void AppendSigned(ref TextBuffer output, long integer)
    {
        if (integer < 0) output.Append('-');
        else if (Plus != 0) output.Append(Plus);
        int start = output.Length;
        if (integer != 0 || Precision != 0) output.Append(integer < 0 ? 0 - (ulong)integer : (ulong)integer);
        AppendPrecision(ref output, start);
    }

    private void AppendUnsigned(ref TextBuffer output, ulong bits)
    {
        if (Conversion == 'x' && IsAlternate && bits != 0) output.Append("0x");
        int start = output.Length;
        if (bits != 0 || Precision != 0)
        {
            output.Advance(WriteBits(output.Reserve(MostBitDigits), bits, Conversion == 'x' ? 4 : 3));
        }

        AppendPrecision(ref output, start);
        bool lacksZero = start == output.Length || output.Text[start] != '0';
        if (Conversion == 'o' && IsAlternate && lacksZero) output.Insert(start, '0', 1);
    }

    /// <summary>Writes digits of three or four bits; gives how many.</summary>
    private static int WriteBits(Span<char> text, ulong bits, int size)
    {
        int count = 1;
        for (ulong rest = bits; (rest >>= size) != 0;) count++;
        for (int i = count - 1; i >= 0; i--, bits >>= size) text[i] = "0123456789abcdef"[(int)bits & ((1 << size) - 1)];
        return count;
    }

    /// <summary>Zeros up to as many digits as the precision of an integer asks for.</summary>
    private void AppendPrecision(ref TextBuffer output, int start)
    {
        if (Precision is { } least && least > output.Length - start) output.Insert(start, '0', least - (output.Length - start));
    }

    private bool MayPadWithZeros(double number) => Flags.Contains('0') && !Flags.Contains('-') && Conversion switch
    {
        'c' => false,
        'd' or 'x' or 'o' => Precision is null,
        _ => double.IsFinite(number),
    };

    /// <summary>Zeros between a sign, or the 0x of a hexadecimal number, and the digits.</summary>
    private void PadWithZeros(ref TextBuffer output, int start)
    {
        int missing = Width - (output.Length - start);
        if (missing <= 0) return;
        ReadOnlySpan<char> text = output.Text[start..];
        output.Insert(start + (text is ['0', 'x', ..] ? 2 : text is ['-' or '+' or ' ', ..] ? 1 : 0), '0', missing);
    }

    private void Pad(ref TextBuffer output, int start)
    {
        int missing = Width - (output.Length - start);
        if (missing <= 0) return;
        if (Flags.Contains('-')) output.Append(' ', missing);
        else output.Insert(start, ' ', missing);
    }
}
