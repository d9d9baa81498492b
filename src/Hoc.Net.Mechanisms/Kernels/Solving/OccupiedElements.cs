using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Kernels.Solving;

/// <summary>Finds the elements of a matrix that a body may make different from zero; all of them where it computes an index.</summary>
internal sealed class OccupiedElements(Variable matrix) : FormVisitor
{
    private readonly HashSet<int> _elements = [];
    private bool _all;

    public bool[] Of(int size)
    {
        var occupied = new bool[size * size];
        if (_all)
            Array.Fill(occupied, true);
        foreach (var element in _elements)
            if (element >= 0 && element < occupied.Length)
                occupied[element] = true;
        return occupied;
    }

    protected override void Set(SetForm set)
    {
        if (set.Target != matrix || set.Value is NumberForm { Value: 0 })
            return;
        if (set.Element is NumberForm number)
            _elements.Add((int)number.Value);
        else
            _all = true;
    }
}
