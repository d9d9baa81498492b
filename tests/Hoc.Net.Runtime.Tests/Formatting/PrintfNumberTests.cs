using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Tests.Formatting;

/// <summary>Numbers of all sizes, with few digits and many, print as exact arithmetic says.</summary>
public sealed class PrintfNumberTests
{
    private const int Samples = 6_000;
    private const int MostPrecision = 24;

    private static readonly char[] Conversions = ['e', 'f', 'g'];

    [TestCase("")]
    [TestCase("#")]
    public void Every_precision_is_exact(string flags)
    {
        var random = new Random(20261126);
        for (int i = 0; i < Samples; i++)
        {
            double value = Next(random, i);
            int precision = random.Next(0, MostPrecision + 1);
            char conversion = Conversions[random.Next(Conversions.Length)];
            var directive = new FormatDirective(flags, 0, precision, IsLong: false, conversion);
            Assert.That(Text(directive, value), Is.EqualTo(Exactly(conversion, value, precision, flags == "#")), $"%{flags}.{precision}{conversion} of {value:R}");
        }
    }

    [Test]
    public void Every_power_of_ten_and_its_neighbours_are_exact()
    {
        for (int power = -323; power <= 308; power++)
        {
            double ten = double.Parse($"1e{power}", System.Globalization.CultureInfo.InvariantCulture);
            foreach (double value in new[] { double.BitDecrement(ten), ten, double.BitIncrement(ten), 5 * ten, 2.5 * ten })
            {
                if (!double.IsFinite(value)) continue;
                for (int precision = 1; precision <= DecimalDigits.MostDigits; precision += 8)
                    Assert.That(CNumber.General(value, precision, alternate: false), Is.EqualTo(ExactDecimal.General(value, precision)), $"{value:R}, {precision} digits");
            }
        }
    }

    [Test]
    public void Width_and_flags_put_signs_and_zeros_where_C_does()
    {
        (string Flags, int Width, char Conversion, double Value, string Expected)[] cases =
        [
            ("0", 8, 'g', -1.5, "-00001.5"),
            ("-", 8, 'g', 1.5, "1.5     "),
            ("+", 8, 'f', 1.5, "+1.500000"),
            (" ", 12, 'e', 1.5, " 1.500000e+00"),
            ("0#", 8, 'x', 255, "0x0000ff"),
            ("#", 8, 'o', 8, "     010"),
            ("0", 8, 'g', double.NegativeInfinity, "    -inf"),
            ("+0", 6, 'd', 42, "+00042"),
        ];
        foreach ((string flags, int width, char conversion, double value, string expected) in cases)
            Assert.That(Text(new FormatDirective(flags, width, null, IsLong: false, conversion), value), Is.EqualTo(expected));
    }

    [TestCase('d', "")]
    [TestCase('x', "")]
    [TestCase('o', "")]
    public void No_digit_of_zero_is_asked_for(char conversion, string expected) =>
        Assert.That(Text(new FormatDirective("", 0, 0, IsLong: false, conversion), 0), Is.EqualTo(expected));

    private static string Text(FormatDirective directive, double value)
    {
        var output = new TextBuffer(stackalloc char[2]);
        directive.Append(ref output, value);
        string text = output.Text.ToString();
        Span<char> room = new char[CNumber.Room];
        if (directive.Write(room, value) is > 0 and int length)
            Assert.That(room[..length].ToString(), Is.EqualTo(text), "the quick way writes the same");
        return text;
    }

    private static string Exactly(char conversion, double value, int precision, bool alternate) => conversion switch
    {
        'e' => ExactDecimal.Exponential(value, precision, alternate),
        'f' => ExactDecimal.Fixed(value, precision, alternate),
        _ => ExactDecimal.General(value, precision, alternate),
    };

    private static double Next(Random random, int i)
    {
        double value = (i % 6) switch
        {
            0 => BitConverter.Int64BitsToDouble(random.NextInt64() & 0x7fefffffffffffff),
            1 => random.Next(1, 1_000_000) / 8.0,
            2 => random.NextInt64(1, 1L << 60) / (double)(1L << random.Next(0, 60)),
            3 => Math.Round(random.NextDouble() * Math.Pow(10, random.Next(-6, 9)), random.Next(0, 8)),
            4 => random.Next(0, 2_000_000) * 500.0,
            _ => random.NextDouble() * Math.Pow(10, random.Next(-20, 25)),
        };
        return random.Next(2) == 0 ? value : -value;
    }
}
