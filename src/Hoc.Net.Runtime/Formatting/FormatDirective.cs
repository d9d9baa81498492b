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

    /// <summary>Whether the directive takes a string.</summary>
    public bool TakesString => Conversion == 's';

    /// <summary>Appends a string cut to the precision and padded to the width.</summary>
    public void Append(ref TextBuffer output, string text)
    {
        if (IsBare) output.Append(text);
        else AppendPadded(ref output, Precision is { } most && most < text.Length ? text.AsSpan(0, most) : text);
    }

    /// <summary>Appends a number.</summary>
    public void Append(ref TextBuffer output, double number)
    {
        switch (Usual)
        {
            case 'd':
                output.Append(CNumber.ToInt32(number));
                break;
            case 'g':
                CNumber.AppendGeneral(ref output, number, Digits);
                break;
            case 'f':
                CNumber.AppendFixed(ref output, number, Digits);
                break;
            default:
                AppendUnusual(ref output, number);
                break;
        }
    }

    /// <summary>The letter of a directive of a number that is nothing but this letter and perhaps a precision, as most are; 0 for others.</summary>
    private char Usual { get; } = Conversion switch
    {
        'd' when Flags.Length == 0 && Width == 0 && Precision is null && !IsLong => 'd',
        'g' or 'f' when Flags.Length == 0 && Width == 0 => Conversion,
        _ => '\0',
    };

    private int Digits { get; } = Precision ?? DefaultPrecision;

    /// <summary>Whether it is nothing but the letter.</summary>
    private bool IsBare { get; } = Flags.Length == 0 && Width == 0 && Precision is null;

    private void AppendUnusual(ref TextBuffer output, double number)
    {
        switch (Conversion)
        {
            case 'c':
                AppendPadded(ref output, ((char)(byte)CNumber.ToInt32(number)).ToString());
                break;
            case 'd':
                AppendNumber(ref output, Signed(IsLong ? CNumber.ToInt64(number) : CNumber.ToInt32(number)), isInteger: true);
                break;
            case 'x' or 'o':
                AppendNumber(ref output, Unsigned(number), isInteger: true);
                break;
            default:
                AppendNumber(ref output, Floating(number), isInteger: !double.IsFinite(number));
                break;
        }
    }

    private string Floating(double number)
    {
        int precision = Digits;
        string digits = Conversion switch
        {
            'e' => CNumber.Exponential(number, precision),
            'f' => CNumber.Fixed(number, precision) + (precision == 0 && Flags.Contains('#') && double.IsFinite(number) ? "." : ""),
            _ => CNumber.General(number, precision, Flags.Contains('#')),
        };
        return digits[0] == '-' ? digits : PlusSign + digits;
    }

    private string Signed(long integer)
    {
        string digits = integer.ToString();
        if (integer < 0) digits = digits[1..];
        return (integer < 0 ? "-" : PlusSign) + digits.PadLeft(Precision ?? 0, '0');
    }

    private string Unsigned(double number)
    {
        ulong bits = IsLong ? (ulong)CNumber.ToInt64(number) : (uint)CNumber.ToInt32(number);
        string digits = Conversion == 'x' ? bits.ToString("x") : Convert.ToString((long)bits, 8);
        string prefix = Flags.Contains('#') && bits != 0 ? (Conversion == 'x' ? "0x" : "0") : "";
        return prefix + digits.PadLeft(Precision ?? 0, '0');
    }

    private string PlusSign => Flags.Contains('+') ? "+" : Flags.Contains(' ') ? " " : "";

    private void AppendNumber(ref TextBuffer output, string digits, bool isInteger)
    {
        bool zeros = Flags.Contains('0') && !Flags.Contains('-') && !(isInteger && Precision is not null);
        bool isText = digits.AsSpan().IndexOfAny("in") >= 0;
        if (!zeros || isText || digits.Length >= Width)
        {
            AppendPadded(ref output, digits);
            return;
        }

        int sign = digits[0] is '-' or '+' or ' ' ? 1 : 0;
        output.Append(digits.AsSpan(0, sign));
        output.Append('0', Width - digits.Length);
        output.Append(digits.AsSpan(sign));
    }

    private void AppendPadded(ref TextBuffer output, ReadOnlySpan<char> text)
    {
        int padding = Math.Max(0, Width - text.Length);
        bool left = Flags.Contains('-');
        if (!left) output.Append(' ', padding);
        output.Append(text);
        if (left) output.Append(' ', padding);
    }
}
