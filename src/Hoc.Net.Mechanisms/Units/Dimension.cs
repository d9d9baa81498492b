using System.Text;

namespace Hoc.Net.Mechanisms.Units;

/// <summary>The powers of the base units that a unit is made of.</summary>
internal readonly record struct Dimension(
    int Length,
    int Mass,
    int Time,
    int Charge,
    int Luminosity,
    int Information,
    int Temperature)
{
    /// <summary>The dimension of a product.</summary>
    public static Dimension operator +(Dimension a, Dimension b) => new(
        a.Length + b.Length,
        a.Mass + b.Mass,
        a.Time + b.Time,
        a.Charge + b.Charge,
        a.Luminosity + b.Luminosity,
        a.Information + b.Information,
        a.Temperature + b.Temperature);

    /// <summary>The dimension of a quotient.</summary>
    public static Dimension operator -(Dimension a, Dimension b) => a + b * -1;

    /// <summary>The dimension of a power.</summary>
    public static Dimension operator *(Dimension a, int power) => new(
        a.Length * power,
        a.Mass * power,
        a.Time * power,
        a.Charge * power,
        a.Luminosity * power,
        a.Information * power,
        a.Temperature * power);

    /// <summary>As a unit of NMODL: <c>m2-kg/sec2</c>; empty for a number.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, 1);
        if (Smallest() < 0)
        {
            text.Append('/');
            Append(text, -1);
        }

        return text.ToString();
    }

    private int Smallest() => Math.Min(
        Math.Min(Math.Min(Length, Mass), Math.Min(Time, Charge)),
        Math.Min(Math.Min(Luminosity, Information), Temperature));

    private void Append(StringBuilder text, int sign)
    {
        bool isFirst = true;
        foreach ((int power, string name) in ((int, string)[])
                 [(Length, "m"), (Mass, "kg"), (Time, "sec"), (Charge, "coul"), (Luminosity, "candela"), (Information, "bit"), (Temperature, "K")])
        {
            if (power * sign <= 0) continue;
            if (!isFirst) text.Append('-');
            text.Append(name);
            if (power * sign > 1) text.Append(power * sign);
            isFirst = false;
        }
    }
}
