namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Makes branches of the points of an SWC file by NEURON's conventions: a branch is a run of points of one type in the file's order. A soma of one point, or
/// of NeuroMorpho's three, is a sphere on whose middle all branches hang by wires. On the inside of a longer soma branches hang by wires too; on its
/// ends, and on branches, they begin with a copy of the point that they continue.
/// </summary>
internal sealed class SwcBranches
{
    private const int Soma = 1;
    private const double OneMore = .01; // added to a count of children that makes the end of a branch of what is one child

    private readonly Reconstruction _result;
    private readonly IReadOnlyList<TracedPoint> _points;
    private readonly int[] _parents; // -1 for none
    private readonly double[] _children; // exactly 1 when the next point continues the branch
    private readonly int[] _somaChildren;
    private readonly bool[] _isNearParent; // begins where its parent's branch begins
    private readonly TracedBranch[] _owners;
    private bool _isSphere;

    private SwcBranches(Reconstruction result)
    {
        _result = result;
        _points = result.Points;
        Dictionary<double, int> places = SwcReader.Places(_points);
        _parents = [.. _points.Select(point => point.Parent >= 0 && places.TryGetValue(point.Parent, out int place) ? place : -1)];
        _children = new double[_points.Count];
        _somaChildren = new int[_points.Count];
        _isNearParent = new bool[_points.Count];
        _owners = new TracedBranch[_points.Count];
    }

    /// <summary>Makes them.</summary>
    public static void Make(Reconstruction result)
    {
        var maker = new SwcBranches(result);
        maker.CountChildren();
        maker.LookForSphere();
        maker.KeepSomaTogether();
        int first = 0;
        for (int i = 0; i < maker._points.Count; i++)
        {
            if (maker._children[i] == 1 && i < maker._points.Count - 1) continue;
            maker.Add(first, i + 1);
            first = i + 1;
        }
    }

    private bool IsSoma(int point) => _points[point].Type == Soma;

    private void CountChildren()
    {
        if (_points.Count > 1 && _points[0].Type != _points[1].Type) _result.HasFaults = true;
        for (int i = 0; i < _points.Count; i++)
        {
            int parent = _parents[i];
            if (parent < 0) continue;
            _children[parent]++;
            if (parent != i - 1) CountDistant(i, parent);
            if (_points[parent].Type != _points[i].Type) _children[parent] += OneMore;
        }
    }

    /// <summary>A point that does not follow its parent, which makes the parent an end, unless it is a first point that must not be alone.</summary>
    private void CountDistant(int point, int parent)
    {
        _children[parent] += OneMore;
        int grandparent = _parents[parent];
        bool isOnSoma = parent > 1 && !IsSoma(parent) && grandparent >= 0 && IsSoma(grandparent);
        if (!isOnSoma && (parent != 0 || IsSoma(parent))) return;
        _isNearParent[point] = true;
        _children[parent] = 1;
        if (isOnSoma) _result.HasFaults = true;
    }

    /// <summary>NeuroMorpho's soma: the middle, and two points a radius away on both sides, all with one diameter.</summary>
    private void LookForSphere()
    {
        for (int i = 0; i < _points.Count; i++)
        {
            if (i > 0 && IsSoma(i) && _parents[i] >= 0 && IsSoma(_parents[i])) _somaChildren[_parents[i]]++;
        }

        if (_points.Count(point => point.Type == Soma) != 3 || _parents[1] != 0 || _parents[2] != 0) return;
        if (_children[1] != 0 || _children[2] != 0) return;
        double diameter = _points[0].Diameter;
        if (!Tolerance.AreEqual(_points[1].Diameter, diameter) || !Tolerance.AreEqual(_points[2].Diameter, diameter)) return;
        double length = _points[1].DistanceTo(_points[0]) + _points[2].DistanceTo(_points[0]);
        if (!Tolerance.IsLess(Math.Abs(length / diameter - 1), .01)) return;
        _isSphere = true;
        _parents[2] = 1;
    }

    private void KeepSomaTogether()
    {
        for (int i = 0; i < _points.Count - 1; i++)
        {
            if (!IsSoma(i) || !IsSoma(i + 1) || _parents[i + 1] != i) continue;
            if (i == 0 || _somaChildren[i] <= 1) _children[i] = 1;
        }
    }

    private void Add(int first, int end)
    {
        var branch = new TracedBranch(first) { Type = _points[first].Type };
        for (int i = first; i < end; i++) _owners[i] = branch;
        if (_result.Branches.Count > 0) Join(branch, first, end - first);
        int count = _result.Branches.Count == 0 && _isSphere ? 1 : end - first;
        for (int i = first; i < first + count; i++) branch.Points.Add(_points[i]);
        if (branch is { Parent: { Type: Soma }, Points.Count: > 1 } && branch.Type != Soma)
            branch.Points[0] = branch.Points[0] with { Diameter = branch.Points[1].Diameter };
        if (_isNearParent[first] && branch.Parent is { } parent)
        {
            branch.ParentPoint = parent.First;
            branch.ParentX = 0;
        }

        _result.Branches.Add(branch);
    }

    private void Join(TracedBranch branch, int first, int count)
    {
        if (_parents[first] < 0)
        {
            JoinDetached(branch);
            return;
        }

        TracedBranch parent = _owners[_parents[first]];
        branch.Parent = parent;
        Place(branch, parent, _parents[first], count);
        branch.Points.Add(_points[_parents[first]]);
    }

    /// <summary>NEURON's wire to a soma's middle; without a soma another root.</summary>
    private void JoinDetached(TracedBranch branch)
    {
        TracedBranch root = _result.Branches[0];
        if (root.Type != Soma || branch.Type == Soma) return;
        branch.Parent = root;
        branch.ParentX = .5;
        branch.HangsByWire = true;
        branch.Points.Add(root.Points[root.Points.Count / 2]);
    }

    private void Place(TracedBranch branch, TracedBranch parent, int point, int count)
    {
        bool isOfSoma = branch.Type == Soma;
        bool isForked = _somaChildren[point] > 1;
        bool isOnSoma = parent.Type == Soma;
        if (parent == _result.Branches[0])
        {
            if (isOnSoma && !isOfSoma && parent.Points.Count == 1)
            {
                branch.ParentX = .5;
                branch.HangsByWire = count > 1;
                return;
            }

            if (point == parent.First)
            {
                branch.ParentX = 0;
                branch.HangsByWire = !isOfSoma && isForked;
                return;
            }
        }

        if (!isOnSoma) return;
        int last = parent.First + parent.Points.Count - (parent.First == 0 ? 1 : 2);
        if (point < last)
        {
            branch.ParentX = .5;
            branch.HangsByWire = !isOfSoma && count > 1;
        }
        else
        {
            branch.HangsByWire = count > 1 && isForked && !isOfSoma;
        }
    }
}
