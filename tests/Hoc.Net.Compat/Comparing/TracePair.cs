namespace Hoc.Net.Compat.Comparing;

/// <summary>A line of both programs.</summary>
/// <param name="Name">Where it was shown.</param>
/// <param name="Reference">NEURON's.</param>
/// <param name="Ours">That of hoc.</param>
/// <param name="Difference">Their largest difference.</param>
internal sealed record TracePair(string Name, Trace Reference, Trace Ours, TraceDifference Difference)
{
    private const int MostPoints = 400;

    /// <summary>The pair in few points: every so many, and the ends.</summary>
    public TracePair Thinned() => this with { Reference = Thin(Reference), Ours = Thin(Ours) };

    /// <summary>Keeps the least and the largest of each group of points, so that spikes stay.</summary>
    private static Trace Thin(Trace trace)
    {
        if (trace.X.Length <= MostPoints) return trace;
        List<double> x = [], y = [];
        int size = (2 * trace.X.Length / MostPoints) + 1;
        for (int start = 0; start < trace.X.Length; start += size)
        {
            int end = Math.Min(start + size, trace.X.Length), least = start, most = start;
            for (int i = start; i < end; i++)
            {
                if (trace.Y[i] < trace.Y[least]) least = i;
                if (trace.Y[i] > trace.Y[most]) most = i;
            }

            foreach (int i in least <= most ? new[] { least, most } : [most, least])
            {
                x.Add(trace.X[i]);
                y.Add(trace.Y[i]);
            }
        }

        return new Trace([.. x], [.. y]);
    }
}
