using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>The instances of one mechanism in one section: a row of its table for each segment, from the near end on.</summary>
internal sealed class SectionRows(Table table, int[] rows)
{
    public Table Table { get; } = table;

    public MechanismType Type => Table.Type;

    public ReadOnlySpan<int> Rows => rows;

    public int this[int segment] => rows[segment];

    public void Replace(int[] with) => rows = with;

    public void Reverse() => rows.AsSpan().Reverse();
}
