namespace Hoc.Net.Runtime.Numerics;

/// <summary>What is calculated by way of Fourier transforms: convolution, correlation, power spectrum.</summary>
internal static class Spectra
{
    /// <summary>
    /// The cyclic convolution of data with a response in wrap-around order: the first half counts up from time 0, the second
    /// half down from its last element to -1.
    /// </summary>
    /// <param name="data">The data, 2^k numbers; changed.</param>
    /// <param name="response">The response at the start of as many numbers; changed.</param>
    /// <param name="responseSize">The number of elements of the response.</param>
    /// <param name="divides">True to undo a convolution with the response.</param>
    /// <returns>The result; null when the response lacks a frequency that is to be divided by.</returns>
    public static double[]? Convolve(double[] data, double[] response, int responseSize, bool divides)
    {
        int n = data.Length;
        int wing = (responseSize - 1) / 2;
        for (int i = 1; i <= wing; i++) response[n - i] = response[responseSize - i];
        for (int i = (responseSize + 1) / 2; i < n - wing; i++) response[i] = 0;
        RealFourier.Forward(data);
        RealFourier.Forward(response);
        double[] result = new double[n];
        for (int i = 0; i <= n / 2; i++)
        {
            bool isReal = i == 0 || 2 * i == n;
            double dataImaginary = isReal ? 0 : data[n - i];
            double responseImaginary = isReal ? 0 : response[n - i];
            double real = data[i] * response[i] - dataImaginary * responseImaginary;
            double imaginary = data[i] * responseImaginary + dataImaginary * response[i];
            if (divides)
            {
                double square = response[i] * response[i] + responseImaginary * responseImaginary;
                if (square == 0) return null;
                real = (data[i] * response[i] + dataImaginary * responseImaginary) / square;
                imaginary = (dataImaginary * response[i] - data[i] * responseImaginary) / square;
            }

            result[i] = real;
            if (!isReal) result[n - i] = imaginary;
        }

        RealFourier.Inverse(result);
        return result;
    }

    /// <summary>The cyclic correlation of two series of 2^k numbers, which are changed.</summary>
    public static double[] Correlate(double[] x, double[] y)
    {
        int n = x.Length;
        RealFourier.Forward(x);
        RealFourier.Forward(y);
        double[] result = new double[n];
        result[0] = x[0] * y[0];
        for (int i = 1; i < n / 2; i++)
        {
            result[i] = x[i] * y[i] + x[n - i] * y[n - i];
            result[n - i] = y[i] * x[n - i] - y[n - i] * x[i];
        }

        result[n / 2] = x[n / 2] * y[n / 2];
        RealFourier.Inverse(result);
        return result;
    }

    /// <summary>
    /// The power spectrum by Welch's method: overlapping segments under a triangular (Bartlett) window, squared and averaged.
    /// </summary>
    /// <param name="data">(2·<paramref name="pairs"/> + 1)·size numbers.</param>
    /// <param name="size">The number of frequencies, a power of two; a segment is twice as long.</param>
    /// <param name="pairs">Half the number of segments.</param>
    public static double[] Power(ReadOnlySpan<double> data, int size, int pairs)
    {
        int length = 2 * size;
        double[] power = new double[size];
        double[] window = new double[length];
        double[] segment = new double[length];
        double norm = 0;
        for (int j = 0; j < length; j++)
        {
            window[j] = 1.0 - Math.Abs((j - (double)size) * (1.0 / size));
            norm += window[j] * window[j];
        }

        for (int k = 0; k < 2 * pairs; k++)
        {
            for (int j = 0; j < length; j++) segment[j] = data[k * size + j] * window[j];
            RealFourier.Forward(segment);
            power[0] += segment[0] * segment[0];
            for (int j = 1; j < size; j++) power[j] += segment[j] * segment[j] + segment[length - j] * segment[length - j];
        }

        norm = 1 / (norm * length * pairs);
        foreach (ref double value in power.AsSpan()) value *= norm;
        power[0] *= 0.5;
        return power;
    }
}
