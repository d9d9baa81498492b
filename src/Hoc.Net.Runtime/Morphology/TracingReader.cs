using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Reads Neurolucida's first text format: a line <c>[major,minor] (x, y, z) radius</c> for each move (2), line (1) and branch point (10,5). A
/// branch goes from a move, or the line behind a branch point, to the next such; it continues the branch whose branch point lies at its beginning.
/// </summary>
internal sealed class TracingReader
{
    /// <summary>The format's name.</summary>
    public const string Format = "Neurolucida";

    private const double Margin = .5; // µm beyond the contour that still belong to the soma
    private const int SomaStart = 41;

    private readonly Reconstruction _result;
    private readonly List<int> _minors = [];
    private readonly List<TracedBranch> _owners = [];
    private readonly List<(int Point, TracedBranch Branch)> _ends = []; // the branch points
    private readonly HashSet<int> _apart = []; // lines behind a branch point that do not begin there
    private TracedBranch? _current;

    private TracingReader(string fileName) => _result = new Reconstruction(Format, fileName);

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="UnreadableMorphologyException">There is no branch.</exception>
    public static Reconstruction Read(string fileName, IReadOnlyList<string> lines)
    {
        var reader = new TracingReader(fileName);
        reader.ReadLines(lines);
        if (reader._result.Branches.Count == 0)
            throw new UnreadableMorphologyException(0, $"{fileName} has no line that begins a branch.", "Branches begin with a line '[2,minor] (x, y, z) radius'.");
        reader.FindParents();
        reader.RepairDiameters();
        reader.JoinSoma();
        if (reader._result.HasFaults) reader.Tell();
        return reader._result;
    }

    /// <summary>Whether a line is a point of such a file.</summary>
    public static bool IsPoint(string line) => TryRead(line, 0, out _, out _, out _) == 6;

    private static int TryRead(string line, int number, out int major, out int minor, out TracedPoint point)
    {
        (major, minor, point) = (0, 0, default);
        var fields = new FieldReader(line);
        if (!fields.TryTake('[') || !fields.TryTakeInteger(out double first)) return 0;
        if (!fields.TryTake(',') || !fields.TryTakeInteger(out double second)) return 1;
        if (!fields.TryTake(']') || !fields.TryTake('(') || !fields.TryTakeSingle(out double x)) return 2;
        if (!fields.TryTake(',') || !fields.TryTakeSingle(out double y)) return 3;
        if (!fields.TryTake(',') || !fields.TryTakeSingle(out double z)) return 4;
        if (!fields.TryTake(')') || !fields.TryTakeSingle(out double radius)) return 5;
        (major, minor) = ((int)first, (int)second);
        point = new TracedPoint(x, y, z, 2 * radius) { Line = number, Text = line.TrimEnd() };
        return 6;
    }

    private void ReadLines(IReadOnlyList<string> lines)
    {
        (int Major, int Minor, TracedPoint Point) before = default;
        for (int i = 0; i < lines.Count; i++)
        {
            int items = TryRead(lines[i], i + 1, out int major, out int minor, out TracedPoint point);
            if (items == 0) _result.Header.Add(lines[i]);
            else if (items < 6) _result.Report(i + 1, $"This line cannot be read behind its item {items}: {lines[i].Trim()}");
            if (items < 6) continue;
            bool isBehindBranch = major == 1 && before is { Major: 10, Minor: 5 };
            if (isBehindBranch && !Tolerance.IsAtMost(before.Point.FlatDistanceTo(point), 0))
            {
                _apart.Add(_result.Points.Count);
                _result.Report(point.Line, $"The line behind a branch point begins {CNumber.Short(before.Point.DistanceTo(point))} um from it; they are joined.");
            }

            if (major is 1 or 2) Add(point, minor, isFirst: major == 2 || isBehindBranch);
            else if (major == 10 && minor == 5) Add(point, minor, isFirst: false, isBranchPoint: true);
            before = (major, minor, point);
        }
    }

    private void Add(in TracedPoint point, int minor, bool isFirst, bool isBranchPoint = false)
    {
        int index = _result.Points.Count;
        if (isFirst)
        {
            _current = new TracedBranch(index) { Type = TypeOf(minor, point), IsContour = minor is 41 or 42 };
            _result.Branches.Add(_current);
            _result.Types.Add(_current.Type);
        }

        if (_current is null)
        {
            _result.Report(point.Line, "No branch has begun where this point stands; it is left out.");
            return;
        }

        if (isBranchPoint) _ends.Add((index, _current));
        _current.Points.Add(point);
        _result.Points.Add(point);
        _minors.Add(minor);
        _owners.Add(_current);
    }

    private double TypeOf(int minor, in TracedPoint point)
    {
        switch (minor)
        {
            case 1 or 2: return 3;
            case 21 or 22: return 2;
            case 41 or 42: return 1;
            case 61 or 62: return 4;
            default:
                _result.Report(point.Line, $"The code {minor} of this line is that of no known kind of branch.");
                _result.Say($"{_result.FileName} line {point.Line}: don't know section type: {point.Text}\n");
                return 0;
        }
    }

    private void FindParents()
    {
        foreach (TracedBranch branch in _result.Branches)
        {
            int first = branch.First;
            if (_minors[first] == SomaStart) continue;
            if (_apart.Contains(first)) Continue(branch, first - 1);
            else FindParent(branch, first);
        }
    }

    private void FindParent(TracedBranch branch, int first)
    {
        TracedPoint begin = _result.Points[first];
        int nearest = -1;
        double least = 1e9;
        foreach ((int point, _) in _ends)
        {
            if (point >= first) break;
            double distance = begin.DistanceTo(_result.Points[point]);
            if (Tolerance.IsLess(distance, least)) (least, nearest) = (distance, point);
        }

        if (nearest >= 0 && Tolerance.IsAtMost(least, 0)) branch.Parent = _owners[nearest];
        else if (_minors[first] is not (1 or 21 or 61)) Guess(branch, first, nearest);
    }

    /// <summary>A branch that does not begin at a branch point though it is no beginning of a tree.</summary>
    private void Guess(TracedBranch branch, int first, int nearest)
    {
        TracedPoint begin = _result.Points[first];
        string distance = nearest < 0 ? "no branch point before it" : $"{CNumber.Short(begin.DistanceTo(_result.Points[nearest]))} um from the nearest branch point, that of line {_result.Points[nearest].Line}";
        if (nearest >= 0 && Tolerance.IsAtMost(begin.FlatDistanceTo(_result.Points[nearest]), 0))
        {
            _result.Report(begin.Line, $"The branch begins {distance}, but at its x and y: they are joined.");
            Continue(branch, nearest);
        }
        else if (first > 0 && Tolerance.IsAtMost(begin.DistanceTo(_result.Points[first - 1]), 0))
        {
            _result.Report(begin.Line, $"The branch begins {distance}, but where line {_result.Points[first - 1].Line} ends: it continues that.");
            branch.Parent = _owners[first - 1];
        }
        else if (_ends.Find(end => end.Point < first && Tolerance.IsAtMost(begin.FlatDistanceTo(_result.Points[end.Point]), 0)) is { Branch: not null } same)
        {
            _result.Report(begin.Line, $"The branch begins {distance}, but at x and y of the branch point of line {_result.Points[same.Point].Line}: they are joined.");
            Continue(branch, same.Point);
        }
        else
        {
            _result.Report(begin.Line, nearest < 0 ? $"The branch has {distance}." : $"The branch begins {distance}: no parent is found.");
        }
    }

    /// <summary>Lets a branch begin with a copy of a branch point.</summary>
    private void Continue(TracedBranch branch, int point)
    {
        branch.Parent = _owners[point];
        branch.Points.Insert(0, _result.Points[point] with { Diameter = _result.Points[branch.First].Diameter });
        branch.First--;
    }

    /// <summary>The diameter of a branch's first point is that of the end of its parent, so the second's stands for it.</summary>
    private void RepairDiameters()
    {
        foreach (TracedBranch branch in _result.Branches)
        {
            if (branch is { Parent: not null, Points.Count: > 1 })
                branch.Points[0] = branch.Points[0] with { Diameter = branch.Points[1].Diameter };
        }
    }

    private void JoinSoma()
    {
        if (_result.Branches.Find(branch => branch.IsContour) is not { } soma) return;
        _result.Branches.Remove(soma);
        _result.Branches.Insert(0, soma);
        TracedPoint center = new Outline(soma).Center;
        var frame = new Frame(soma, Margin);
        for (int i = 1; i < _result.Branches.Count; i++)
        {
            TracedBranch branch = _result.Branches[i];
            if (branch.Parent is not null) continue;
            if (frame.Holds(branch.Points[0])) Hang(branch, soma, center);
            else if (_result.Branches.Take(i).FirstOrDefault(other => Tolerance.AreEqual(other.Points[^1].DistanceTo(branch.Points[0]), 0)) is { } former) branch.Parent = former;
            else HangOnNearest(branch, soma, center);
        }
    }

    private void HangOnNearest(TracedBranch branch, TracedBranch soma, in TracedPoint center)
    {
        int first = branch.First;
        TracedPoint begin = _result.Points[first];
        int nearest = -1;
        double least = begin.DistanceTo(center);
        foreach ((int point, _) in _ends)
        {
            if (point >= first) break;
            double distance = begin.DistanceTo(_result.Points[point]);
            if (Tolerance.IsLess(distance, least)) (least, nearest) = (distance, point);
        }

        string what = nearest < 0 ? "the soma" : $"the branch point of line {_result.Points[nearest].Line}";
        _result.Report(begin.Line, $"The branch begins outside of the soma: a wire leads to {what}.");
        TracedBranch parent = nearest < 0 ? soma : _owners[nearest];
        Hang(branch, parent, nearest < 0 ? center : _result.Points[nearest]);
        branch.ParentX = 1;
    }

    private static void Hang(TracedBranch branch, TracedBranch parent, in TracedPoint at)
    {
        branch.HangOn(parent, at);
        branch.First--;
    }

    private void Tell()
    {
        _result.Say($"\n{_result.FileName} problems and default fixes\n\n");
        foreach (ReadingProblem problem in _result.Problems) _result.Say($"    {problem.Line}: {problem.Text}\n");
        _result.Say("\n");
    }
}
