using System.Numerics;

namespace Hoc.Net.Runtime.Numerics;

/// <summary>
/// The discrete Fourier transform of real numbers whose count is a power of two (Sorensen, Jones, Heideman and Burrus, IEEE
/// Trans. ASSP 35, 1987: split into even and odd elements, in place). The spectrum stands as "half-complex" numbers: real
/// parts of the frequencies 0 to n/2 ascending, then imaginary parts descending.
/// </summary>
/// <remarks>The order of operations and the recurrence for sines are those of NEURON's transform, so that rounding agrees.</remarks>
internal static class RealFourier
{
    /// <summary>The least power of two that is not below a number.</summary>
    public static int PaddedSize(int count) => (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, count));

    /// <summary>Numbers to half-complex spectrum, with exp(-2πi·jk/n) and no factor.</summary>
    public static void Forward(Span<double> data)
    {
        int n = data.Length;
        var turns = new Complex[n / 4 + 1];
        ReverseBits(data);
        for (int width = 2; width <= n; width *= 2)
        {
            int half = width / 2;
            for (int start = 0; start < n; start += width)
                (data[start], data[start + half]) = (data[start] + data[start + half], data[start] - data[start + half]);
            Span<Complex> used = Turns(turns, half / 2, -2 * Math.PI / width);
            for (int start = 0; start < n && half > 2; start += width) Combine(data.Slice(start, width), used);

            if (half == 1) continue;
            for (int start = 0; start < n; start += width) data[start + width - half / 2] *= -1;
        }
    }

    /// <summary>Half-complex spectrum to numbers: the inverse of <see cref="Forward"/>.</summary>
    public static void Inverse(Span<double> data)
    {
        int n = data.Length;
        var turns = new Complex[n / 4 + 1];
        for (int width = n; width > 1; width /= 2)
        {
            int half = width / 2;
            for (int start = 0; start < n; start += width)
                (data[start], data[start + half]) = (data[start] + data[start + half], data[start] - data[start + half]);
            Span<Complex> used = Turns(turns, half / 2, 2 * Math.PI / width);
            for (int start = 0; start < n && half > 2; start += width) Separate(data.Slice(start, width), used);

            if (half == 1) continue;
            for (int start = 0; start < n; start += width)
            {
                data[start + half / 2] *= 2;
                data[start + half + half / 2] *= -2;
            }
        }

        ReverseBits(data);
        if (n == 1) return;
        double norm = 1.0 / n;
        foreach (ref double value in data) value *= norm;
    }

    /// <summary>Half-complex numbers to pairs (cosine, sine), the constant and the highest cosine first.</summary>
    public static void ToPairs(ReadOnlySpan<double> spectrum, Span<double> pairs)
    {
        int n = spectrum.Length;
        pairs[0] = spectrum[0];
        if (n < 2) return;
        pairs[1] = spectrum[n / 2];
        for (int i = 1; i < n / 2; i++) (pairs[2 * i], pairs[2 * i + 1]) = (spectrum[i], -spectrum[n - i]);
    }

    /// <summary>Pairs (cosine, sine) to half-complex numbers, multiplied by half their count.</summary>
    public static void FromPairs(ReadOnlySpan<double> pairs, Span<double> spectrum)
    {
        int n = pairs.Length;
        double scale = 0.5 * n;
        spectrum[0] = pairs[0] * scale;
        if (n < 2) return;
        spectrum[n / 2] = pairs[1] * scale;
        for (int i = 1; i < n / 2; i++)
        {
            spectrum[i] = pairs[2 * i] * scale;
            spectrum[n - i] = -pairs[2 * i + 1] * scale;
        }
    }

    private static void Combine(Span<double> block, ReadOnlySpan<Complex> turns)
    {
        int half = block.Length / 2;
        for (int a = 1; a < turns.Length; a++)
        {
            (double evenReal, double evenImaginary) = (block[a], block[half - a]);
            (double oddReal, double oddImaginary) = (block[half + a], block[block.Length - a]);
            (double c, double s) = (turns[a].Real, turns[a].Imaginary);
            block[a] = evenReal + c * oddReal - s * oddImaginary;
            block[block.Length - a] = evenImaginary + c * oddImaginary + s * oddReal;
            block[half - a] = evenReal - c * oddReal + s * oddImaginary;
            block[half + a] = -(evenImaginary - c * oddImaginary - s * oddReal);
        }
    }

    private static void Separate(Span<double> block, ReadOnlySpan<Complex> turns)
    {
        int half = block.Length / 2;
        for (int a = 1; a < turns.Length; a++)
        {
            (double lowReal, double lowImaginary) = (block[a], block[block.Length - a]);
            (double highReal, double highImaginary) = (block[half - a], -block[half + a]);
            (double oddReal, double oddImaginary) = (lowReal - highReal, lowImaginary - highImaginary);
            (double c, double s) = (turns[a].Real, turns[a].Imaginary);
            block[a] = lowReal + highReal;
            block[half - a] = lowImaginary + highImaginary;
            block[half + a] = c * oddReal - s * oddImaginary;
            block[block.Length - a] = c * oddImaginary + s * oddReal;
        }
    }

    private static void ReverseBits(Span<double> data)
    {
        int j = 0;
        for (int i = 0; i < data.Length - 1; i++)
        {
            if (i < j) (data[i], data[j]) = (data[j], data[i]);
            int bit = data.Length / 2;
            for (; bit <= j; bit /= 2) j -= bit;
            j += bit;
        }
    }

    /// <summary>exp(i·angle·k) for k = 0, 1, ... below a count, by Singleton's recurrence.</summary>
    private static Span<Complex> Turns(Complex[] turns, int count, double angle)
    {
        double sine = Math.Sin(angle);
        double versine = 2.0 * Math.Sin(angle / 2) * Math.Sin(angle / 2);
        (double real, double imaginary) = (1, 0);
        for (int k = 1; k < count; k++)
        {
            (real, imaginary) = (real - sine * imaginary - versine * real, imaginary + sine * real - versine * imaginary);
            turns[k] = new Complex(real, imaginary);
        }

        return turns.AsSpan(0, count);
    }
}
