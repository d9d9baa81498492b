namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Reads the files of Eutectic's tracing system: a line <c>number code tag x y z diameter</c> for each point, whose code tells what it is (MTO begins a
/// tree, BP is a branch point, NE and its like are ends, CP, FS and SB lie between, SOS to SOE go round the soma). Each branch point has two children.
/// </summary>
internal sealed class EutecticReader
{
    /// <summary>The format's name.</summary>
    public const string Format = "Eutectic";

    private const double LargestTag = 10_000;
    private const double Margin = .5; // µm beyond the contour that still belong to the soma

    private readonly Reconstruction _result;
    private readonly List<Kind> _kinds = [];
    private readonly List<int> _firsts = [];
    private int _contourBegin = -1;
    private int _contourEnd = -1;
    private int _spines;
    private Kind _last;

    private EutecticReader(string fileName) => _result = new Reconstruction(Format, fileName);

    private enum Kind
    {
        None,
        First,
        Between,
        Branch,
        End,
        Contour,
    }

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="UnreadableMorphologyException">There is no branch.</exception>
    public static Reconstruction Read(string fileName, IReadOnlyList<string> lines)
    {
        var reader = new EutecticReader(fileName);
        for (int i = 0; i < lines.Count; i++) reader.ReadLine(i + 1, lines[i]);
        reader.MakeBranches();
        Reconstruction result = reader._result;
        if (result.Branches.Count == 0)
            throw new UnreadableMorphologyException(0, $"{fileName} has no point that begins a branch.", "A tree begins with a line 'number MTO tag x y z diameter'.");
        reader.JoinSoma();
        if (result.HasFaults) reader.Tell();
        return result;
    }

    /// <summary>Whether a line is a point of such a file.</summary>
    public static bool IsPoint(string line) => Read(line, 0, out _, out _) == 7;

    private static int Read(string line, int number, out string code, out TracedPoint point)
    {
        (code, point) = ("", default);
        var fields = new FieldReader(line);
        if (!fields.TryTakeInteger(out double id)) return 0;
        code = fields.TakeWord().ToString();
        if (code.Length == 0) return 1;
        if (!fields.TryTakeInteger(out double tag) || Math.Abs(tag) > LargestTag) return 2;
        Span<double> values = stackalloc double[4];
        for (int i = 0; i < values.Length; i++)
        {
            if (!fields.TryTakeSingle(out values[i])) return 3 + i;
        }

        point = new TracedPoint(values[0], values[1], values[2], values[3]) { Line = number, Text = line.TrimEnd(), Id = id, Type = tag };
        return 7;
    }

    private void ReadLine(int number, string line)
    {
        int items = Read(line, number, out string code, out TracedPoint point);
        if (items == 0) _result.Header.Add(line);
        else if (items < 7) _result.Report(number, $"This line cannot be read behind its item {items}: {line.Trim()}");
        if (items < 7) return;
        bool isBehindEnd = _last is Kind.Branch or Kind.End;
        int index = _result.Points.Count;
        switch (code)
        {
            case "MTO":
                _firsts.Add(index);
                _last = Kind.First;
                break;
            case "BP":
                if (isBehindEnd) _firsts.Add(index);
                _last = Kind.Branch;
                break;
            case "FS" or "SB" or "CP":
                if (code == "SB") CountSpine();
                if (isBehindEnd) _firsts.Add(index);
                _last = isBehindEnd ? Kind.First : Kind.Between;
                break;
            case "NE" or "ES" or "MAE" or "TAE" or "BAE":
                if (isBehindEnd) _firsts.Add(index);
                _last = Kind.End;
                break;
            case "SOS" or "SCP" or "SOE":
                if (code == "SOS" && _contourBegin < 0) _contourBegin = index;
                if (code == "SOE" && _contourEnd < 0) _contourEnd = index;
                _last = Kind.Contour;
                break;
            default:
                return;
        }

        _kinds.Add(_last);
        _result.Points.Add(point);
    }

    private void CountSpine()
    {
        _result.HasFaults = true;
        _spines++;
    }

    private void MakeBranches()
    {
        if (_contourBegin >= 0 && _contourEnd > _contourBegin) Add(_contourBegin, _contourEnd, null).IsContour = true;
        var open = new Stack<(TracedBranch Branch, int Children)>();
        foreach (int first in _firsts)
        {
            int last = first;
            while (last < _kinds.Count - 1 && _kinds[last] is Kind.First or Kind.Between) last++;
            TracedBranch? parent = null;
            if (open.TryPop(out (TracedBranch Branch, int Children) top))
            {
                parent = top.Branch;
                if (top.Children < 1) open.Push((top.Branch, top.Children + 1));
            }

            TracedBranch branch = Add(first, last, parent);
            if (_kinds[last] == Kind.Branch) open.Push((branch, 0));
        }

        foreach ((TracedBranch branch, _) in open)
            _result.Report(branch.Points[^1].Line, "Fewer than two branches follow this branch point.");
    }

    private TracedBranch Add(int first, int last, TracedBranch? parent)
    {
        var branch = new TracedBranch(first) { Type = _result.Points[first].Type, Parent = parent };
        if (parent is not null)
        {
            branch.BorrowedPoints = 1;
            branch.Points.Add(parent.Points[^1] with { Diameter = _result.Points[first].Diameter });
        }

        branch.Points.AddRange(_result.Points[first..(last + 1)]);
        _result.Branches.Add(branch);
        _result.Types.Add(branch.Type);
        return branch;
    }

    private void JoinSoma()
    {
        if (_result.Branches.Find(branch => branch.IsContour) is not { } soma) return;
        TracedPoint center = new Outline(soma).Center;
        var frame = new Frame(soma, Margin);
        foreach (TracedBranch branch in _result.Branches)
        {
            if (branch.Parent is not null || branch == soma) continue;
            if (!frame.Holds(branch.Points[0]))
            {
                _result.Problems.Add(new ReadingProblem(branch.Points[0].Line, "A tree begins outside of the soma: it is detached."));
                continue;
            }

            branch.HangOn(soma, center);
            branch.BorrowedPoints = 1;
        }
    }

    private void Tell()
    {
        _result.Say($"\n{_result.FileName} problems and default fixes\n\n");
        foreach (ReadingProblem problem in _result.Problems) _result.Say($"    {problem.Line}: {problem.Text}\n");
        if (_spines > 0) _result.Say($"    Ignore {_spines} spines\n");
    }
}
