using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>
/// Reads SWC (Cannon et al. 1998, J. Neurosci. Methods 84:49): a point a line, with its number, type, place, radius and the number of the point that
/// it continues. The points come out with parents before children; <see cref="SwcBranches"/> makes branches of them.
/// </summary>
internal static class SwcReader
{
    /// <summary>The format's name.</summary>
    public const string Format = "SWC";

    private const double LargestType = 10_000; // there is a row of names for all types from the least to the largest

    /// <summary>Reads the lines of a file.</summary>
    /// <exception cref="UnreadableMorphologyException">There are no points, or points that continue each other in a circle.</exception>
    public static Reconstruction Read(string fileName, IReadOnlyList<string> lines)
    {
        var result = new Reconstruction(Format, fileName);
        for (int i = 0; i < lines.Count; i++) ReadLine(result, i + 1, lines[i]);
        if (result.Points.Count == 0)
            throw new UnreadableMorphologyException(0, $"{fileName} holds no points.", "An SWC file has seven numbers a line: number, type, x, y, z, radius, parent.");
        Order(result);
        TellTrees(result);
        foreach (TracedPoint point in result.Points) result.Types.Add(point.Type);
        SwcBranches.Make(result);
        return result;
    }

    /// <summary>Whether a line is a point of an SWC file.</summary>
    public static bool IsPoint(string line) => TryRead(line, 0, out _);

    private static void ReadLine(Reconstruction result, int number, string line)
    {
        if (TryRead(line, number, out TracedPoint point))
        {
            result.Points.Add(point);
            return;
        }

        if (line.TrimStart() is ['#', ..]) result.Header.Add(line);
        else if (!string.IsNullOrWhiteSpace(line))
        {
            result.Say($"error {result.FileName} line {number}: could not parse: {line}\n");
            result.Report(number, "This line has not the seven numbers of a point, and is left out.");
        }
    }

    private static bool TryRead(string line, int number, out TracedPoint point)
    {
        point = default;
        var fields = new FieldReader(line);
        Span<double> values = stackalloc double[7];
        for (int i = 0; i < values.Length; i++)
        {
            bool isPlace = i is >= 2 and <= 5;
            if (!(isPlace ? fields.TryTakeSingle(out values[i]) : fields.TryTakeNumber(out values[i]))) return false;
        }

        if (Math.Abs(values[1]) > LargestType) return false;
        point = new TracedPoint(values[2], values[3], values[4], 2 * values[5])
        {
            Line = number,
            Text = line.TrimEnd('\r', '\n'),
            Id = values[0],
            Type = values[1],
            Parent = values[6],
        };
        return true;
    }

    /// <summary>Brings the points into the order of their numbers, or, where a parent has a larger number, parents before children.</summary>
    private static void Order(Reconstruction result)
    {
        List<TracedPoint> points = result.Points;
        bool isAscending = true;
        bool isForward = false;
        for (int i = 0; i < points.Count; i++)
        {
            if (i > 0 && points[i].Id <= points[i - 1].Id) isAscending = false;
            if (points[i].Parent < points[i].Id) continue;
            isForward = true;
            string parent = CNumber.Short(points[i].Parent);
            string id = CNumber.Short(points[i].Id);
            result.Say($"error {result.FileName} line {points[i].Line}: index {i} pid={parent} is not less than id={id}\n");
            result.Report(points[i].Line, $"The point {id} continues {parent}, whose number is not less.");
        }

        if (!isAscending)
        {
            TracedPoint[] sorted = [.. points.OrderBy(point => point.Id)];
            points.Clear();
            points.AddRange(sorted);
        }

        RemoveDoubles(result);
        if (isForward) OrderByParents(result);
    }

    private static void RemoveDoubles(Reconstruction result)
    {
        List<TracedPoint> points = result.Points;
        int kept = 1;
        for (int i = 1; i < points.Count; i++)
        {
            (TracedPoint former, TracedPoint point) = (points[kept - 1], points[i]);
            if (point.Id != former.Id)
            {
                points[kept++] = point;
                continue;
            }

            result.Say($"error {result.FileName}: duplicate id:\n  {former.Line}: {former.Text}\n  {point.Line}: {point.Text}\n");
            result.Report(point.Line, $"The number {CNumber.Short(point.Id)} belongs to the point of line {former.Line} already; this one is left out.");
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static void OrderByParents(Reconstruction result)
    {
        TracedPoint[] points = [.. result.Points];
        Dictionary<double, int> places = Places(points);
        var children = new List<int>[points.Length];
        var waiting = new Stack<int>();
        for (int i = points.Length - 1; i >= 0; i--)
        {
            if (points[i].Parent >= 0 && places.TryGetValue(points[i].Parent, out int parent)) (children[parent] ??= []).Add(i);
            else waiting.Push(i);
        }

        result.Points.Clear();
        while (waiting.TryPop(out int next))
        {
            result.Points.Add(points[next]);
            foreach (int child in children[next] ?? []) waiting.Push(child);
        }

        if (result.Points.Count == points.Length) return;
        var reached = result.Points.Select(point => point.Id).ToHashSet();
        TracedPoint lost = points.First(point => !reached.Contains(point.Id));
        throw new UnreadableMorphologyException(
            lost.Line,
            $"{result.FileName} line {lost.Line}: from the point {CNumber.Short(lost.Id)} the parents lead back to it, and never to a root.",
            "Break the cycle: the first point of a cell has the parent -1.",
            result);
    }

    /// <summary>The place of each number.</summary>
    public static Dictionary<double, int> Places(IReadOnlyList<TracedPoint> points)
    {
        var places = new Dictionary<double, int>(points.Count);
        for (int i = 0; i < points.Count; i++) places[points[i].Id] = i;
        return places;
    }

    private static void TellTrees(Reconstruction result)
    {
        Dictionary<double, int> places = Places(result.Points);
        foreach (TracedPoint point in result.Points)
        {
            if (point.Parent >= 0 && !places.ContainsKey(point.Parent))
                result.Problems.Add(new ReadingProblem(point.Line, $"The point {CNumber.Short(point.Id)} continues {CNumber.Short(point.Parent)}, which does not exist: it is detached."));
        }

        TracedPoint[] roots = [.. result.Points.Where(point => point.Parent < 0)];
        if (roots.Length <= 1) return;
        result.Say($"warning {result.FileName}: more than one tree:\n", isAlways: false);
        foreach (TracedPoint root in roots) result.Say($"  root at line {root.Line}\n", isAlways: false);
        foreach (TracedPoint root in roots[1..]) result.Report(root.Line, "Another tree begins here: it is detached.");
    }
}
