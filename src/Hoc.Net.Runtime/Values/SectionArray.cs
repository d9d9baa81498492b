using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>The storage of a name made by <c>create</c>: sections, deleted ones too, one without an index or an array.</summary>
internal sealed class SectionArray
{
    /// <summary>The size of an array; none for one section.</summary>
    public int[] Dimensions { get; private set; } = [];

    /// <summary>The sections, row by row.</summary>
    public Section[] Sections { get; private set; } = [];

    /// <summary>Holds other sections from now on.</summary>
    public void Fill(int[] dimensions, Section[] sections)
    {
        Dimensions = dimensions;
        Sections = sections;
    }
}
