using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.State;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// The nodes of a section and the mechanisms on them. Segments count from the attached end, so that node i+1 is the child of
/// node i whatever end is attached; the last node is the far end.
/// </summary>
internal sealed class SectionMembrane
{
    private readonly Section _section;
    private readonly StateStore _store;
    private readonly List<SectionRows> _mechanisms = [];
    private int[] _nodes; // rows of the segments' nodes, then of the end node

    public SectionMembrane(Section section, StateStore store)
    {
        _section = section;
        _store = store;
        _nodes = [NewNode(), NewNode()];
        Insert(BuiltInTypes.Morphology);
        Insert(BuiltInTypes.Capacitance);
    }

    public int SegmentCount => _nodes.Length - 1;

    public int EndNode => _nodes[^1];

    public ReadOnlySpan<int> SegmentNodes => _nodes.AsSpan(0, SegmentCount);

    public IReadOnlyList<SectionRows> Mechanisms => _mechanisms;

    public int NodeOf(int segment) => _nodes[segment];

    /// <summary>The segment that contains a location; on a border the one with the greater location.</summary>
    public int IndexOf(double x)
    {
        var n = SegmentCount;
        var index = Math.Min((int)(n * x), n - 1);
        return _section.AttachedEnd == 1 ? n - 1 - index : index;
    }

    public SectionRows? Find(MechanismType type)
    {
        foreach (var rows in _mechanisms)
            if (ReferenceEquals(rows.Type, type))
                return rows;
        return null;
    }

    public bool Insert(MechanismType type)
    {
        if (Find(type) is not null)
            return false;
        var table = _store.TableOf(type);
        var rows = new int[SegmentCount];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = table.Add(_nodes[i]);
        _mechanisms.Add(new SectionRows(table, rows));
        foreach (var use in type.Ions)
            UseIon(use);
        for (var i = rows.Length - 1; i >= 0; i--)
            Construct(table, rows[i], i);
        return true;
    }

    public bool Remove(MechanismType type)
    {
        if (Find(type) is not { } mechanism)
            return false;
        foreach (var row in mechanism.Rows)
            mechanism.Table.Remove(row);
        _mechanisms.Remove(mechanism);
        return true;
    }

    /// <summary>Inserts another mechanism in the place of one, with the values of fields that both have.</summary>
    public void Replace(MechanismType former, MechanismType type)
    {
        if (Find(former) is not { } old)
            return;
        var kept = new double[SegmentCount][];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = new double[former.ColumnCount];
            for (var column = 0; column < former.ColumnCount; column++)
                kept[i][column] = old.Table.At(old[i], column);
        }

        Remove(former);
        Insert(type);
        var inserted = Find(type)!;
        for (var f = 0; f < type.Fields.Length; f++)
            if (former.FieldIndex(type.Fields[f].Name) is >= 0 and var same)
                for (var i = 0; i < kept.Length; i++)
                    inserted.Table.At(inserted[i], type.ColumnOf(f)) = kept[i][former.ColumnOf(same)];
    }

    public void Release()
    {
        foreach (var mechanism in _mechanisms)
            foreach (var row in mechanism.Rows)
                mechanism.Table.Remove(row);
        foreach (var node in _nodes)
            _store.Nodes.Remove(node);
        _mechanisms.Clear();
    }

    /// <summary>
    /// Changes the number of segments. Growing, each old segment lives on as the new one at its centre, and the others are
    /// copies of the old one that spans their centre; shrinking, the old ones that span the new centres live on.
    /// </summary>
    /// <returns>For each old segment the new one that it lives on as, or -1.</returns>
    public int[] Resize(int count)
    {
        var old = SegmentCount;
        var source = new int[count]; // the old segment that each new one is or copies
        for (var i = 0; i < count; i++)
            source[i] = (int)(old * ((i + 0.5) / count));
        var survivor = new int[old]; // the new segment that each old one lives on as, or -1
        Array.Fill(survivor, -1);
        if (count > old)
        {
            for (var i = 0; i < old; i++)
                survivor[i] = (int)(count * ((i + 0.5) / old));
            for (var i = 0; i < old; i++)
                source[survivor[i]] = i;
        }
        else
        {
            for (var i = 0; i < count; i++)
                survivor[source[i]] = i;
        }

        _nodes = [.. Redistribute(_store.Nodes, SegmentNodes, source, survivor, _ => Table.Free), EndNode];
        foreach (var mechanism in _mechanisms)
            mechanism.Replace(Redistribute(mechanism.Table, mechanism.Rows, source, survivor, i => _nodes[i]));
        RenewCopies(source, survivor);
        return survivor;
    }

    /// <summary>Lets the segments count from the other end; the far end's node stays the far end's.</summary>
    public void Reverse()
    {
        _nodes.AsSpan(0, SegmentCount).Reverse();
        foreach (var mechanism in _mechanisms)
            mechanism.Reverse();
    }

    private int[] Redistribute(
        Table table, ReadOnlySpan<int> rows, int[] source, int[] survivor, Func<int, int> nodeOf)
    {
        var result = new int[source.Length];
        for (var i = 0; i < result.Length; i++)
        {
            var from = rows[source[i]];
            if (survivor[source[i]] == i)
            {
                result[i] = from;
                continue;
            }

            result[i] = table.Add(nodeOf(i));
            Construct(table, result[i], i);
            table.CopyRow(from, result[i]);
            LayerColumns.ClearPotentials(table, result[i]);
        }

        for (var i = 0; i < rows.Length; i++)
            if (survivor[i] < 0)
                table.Remove(rows[i]);
        return result;
    }

    /// <summary>Inserts an ion where it is missing and promotes its style for one more user.</summary>
    /// <param name="use">How the ion is used.</param>
    /// <param name="node">The node of the point process that uses it; null for a mechanism, which does so in all segments.</param>
    public void UseIon(IonUse use, int? node = null)
    {
        var ion = _section.Model.Catalog.Ion(use.Ion);
        Insert(ion);
        var mechanism = Find(ion)!;
        for (var i = 0; i < SegmentCount; i++)
        {
            if (node is not null && _nodes[i] != node)
                continue;
            var row = mechanism[i];
            ref var style = ref mechanism.Table.At(row, IonColumns.Style);
            style = IonStyle.FromBits((int)style).Promote(use).Bits;
            mechanism.Table.Renew(row);
        }
    }

    /// <summary>
    /// Gives the mechanisms of copied segments the ages they have when those of their sources are made anew, youngest first: each with
    /// its ions right after it.
    /// </summary>
    private void RenewCopies(int[] source, int[] survivor)
    {
        var order = new SectionRows[_mechanisms.Count];
        SectionRows[][]? ions = null;
        for (var i = 0; i < source.Length; i++)
        {
            var original = survivor[source[i]];
            if (original == i)
                continue;
            ions ??= IonsOfMechanisms();
            _mechanisms.CopyTo(order);
            SortYoungestFirst(order, original);
            foreach (var mechanism in order)
            {
                if (IsRenewedByOthers(mechanism, ions))
                    continue;
                mechanism.Table.Renew(mechanism[i]);
                foreach (var ion in ions[_mechanisms.IndexOf(mechanism)])
                    ion.Table.Renew(ion[i]);
            }
        }
    }

    private static void SortYoungestFirst(SectionRows[] mechanisms, int segment)
    {
        for (var i = 1; i < mechanisms.Length; i++)
        {
            var mechanism = mechanisms[i];
            var age = mechanism.Table.Age(mechanism[segment]);
            var place = i;
            for (; place > 0 && mechanisms[place - 1].Table.Age(mechanisms[place - 1][segment]) < age; place--)
                mechanisms[place] = mechanisms[place - 1];
            mechanisms[place] = mechanism;
        }
    }

    /// <summary>An ion that a mechanism of the section uses comes right after that.</summary>
    private static bool IsRenewedByOthers(SectionRows mechanism, SectionRows[][] ions)
    {
        if (mechanism.Type.Kind != MechanismKind.Ion)
            return false;
        foreach (var used in ions)
            if (Array.IndexOf(used, mechanism) >= 0)
                return true;
        return false;
    }

    /// <summary>For each mechanism the ions that it uses.</summary>
    private SectionRows[][] IonsOfMechanisms()
    {
        var ions = new SectionRows[_mechanisms.Count][];
        for (var i = 0; i < ions.Length; i++)
        {
            var uses = _mechanisms[i].Type.Ions;
            ions[i] = uses.IsEmpty ? [] : new SectionRows[uses.Length];
            for (var k = 0; k < ions[i].Length; k++)
                ions[i][k] = Find(_section.Model.Catalog.Ion(uses[k].Ion))!;
        }

        return ions;
    }

    private void Construct(Table table, int row, int segment)
    {
        if (table.Type.Kernels.Construct is { } kernel)
            _section.Model.RunAlone(kernel, table.Type, row, new(_section, _section.Centre(_section.AttachedEnd == 1 ? SegmentCount - 1 - segment : segment)));
    }

    private int NewNode() => _store.Nodes.Add(Table.Free);
}
