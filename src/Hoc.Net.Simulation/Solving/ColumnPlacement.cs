namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// Places columns one after another in the state block. Long columns are staggered over the lines of a page: kernels walk
/// through many of them in step, and addresses with equal low 12 bits would share a set of the first-level cache and let
/// a load wait for a store to another column.
/// </summary>
internal sealed class ColumnPlacement
{
    private const int LineLength = 8; // doubles
    private const int LinesOfPage = 64;

    /// <summary>Lines between neighbouring columns: 64 by the golden ratio squared, so that few come near each other.</summary>
    private const int Stagger = 25;

    /// <summary>Shorter columns, in doubles, lie side by side in few pages.</summary>
    private const int Short = 256;

    private int _staggered;

    /// <summary>The doubles in use so far, gaps included.</summary>
    public int Length { get; private set; }

    /// <summary>The places of the columns of one table, relative to the start of the block.</summary>
    /// <param name="count">The number of columns.</param>
    /// <param name="extent">The length of each; a multiple of a line.</param>
    public int[] Place(int count, int extent)
    {
        var places = new int[count];
        for (var c = 0; c < count; c++)
        {
            if (extent >= Short)
                Length += LineLength * Gap(_staggered++ * Stagger);
            places[c] = Length;
            Length += extent;
        }

        return places;
    }

    /// <summary>The lines to skip to come to this line of a page.</summary>
    private int Gap(int line) => (line - Length / LineLength) & (LinesOfPage - 1);
}
