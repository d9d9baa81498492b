using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>Hangs the trees of a Neurolucida file on its somas: those that begin within a soma's frame, and the rest on the nearest soma.</summary>
internal sealed class SomaJoiner
{
    private const double Margin = .5; // µm beyond the contour that still belong to the soma

    private readonly Reconstruction _result;
    private readonly List<string> _faults;
    private readonly List<TracedBranch> _somas = [];
    private readonly List<TracedPoint> _centers = [];

    private SomaJoiner(Reconstruction result, List<string> faults) => (_result, _faults) = (result, faults);

    /// <summary>Does it; contours come first among the branches then.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="faults">Where sentences about doubtful things go, in NEURON's words as far as they carry facts.</param>
    public static void Join(Reconstruction result, List<string> faults)
    {
        var joiner = new SomaJoiner(result, faults);
        result.Branches = [.. result.Branches.Where(branch => branch.IsContour), .. result.Branches.Where(branch => !branch.IsContour)];
        joiner.StackContours();
        List<TracedBranch> roots = [.. result.Branches.Where(branch => branch is { IsContour: false, Parent: null })];
        if (joiner._somas.Count == 0) return;
        foreach (TracedBranch soma in joiner._somas) joiner.Attract(soma, roots);
        foreach (TracedBranch root in roots) joiner.HangOnNearest(root);
    }

    private void StackContours()
    {
        TracedBranch? first = null;
        TracedBranch? last = null;
        foreach (TracedBranch contour in _result.Branches.Where(branch => branch.IsContour))
        {
            if (first is not null && last is not null && new Frame(last, 0).Overlaps(new Frame(contour, 0)))
            {
                first.Stack.Add(contour);
                contour.IsInStack = true;
            }
            else
            {
                first = contour;
                _somas.Add(contour);
            }

            last = contour;
        }

        foreach (TracedBranch soma in _somas.Where(soma => soma.Stack.Count > 0))
        {
            CheckStack(soma);
            _result.Say($"somastack_process {soma.Stack.Count + 1}\n");
            _result.Say(StackReport.Write(soma));
        }
    }

    /// <summary>The planes of a stack must follow each other along z.</summary>
    private void CheckStack(TracedBranch soma)
    {
        double z = soma.Points[0].Z;
        bool isFlat = IsFlat(soma, z);
        if (!isFlat)
        {
            Tell(soma, "A contour of the soma's stack does not have a constant z value: its area may be seriously in error.");
            return;
        }

        int direction = 0;
        foreach (TracedBranch contour in soma.Stack)
        {
            int step = Math.Sign(contour.Points[0].Z - z);
            if (step == 0) Tell(contour, "Two contours of the soma's stack that follow each other have the same z.");
            else if (direction != 0 && step != direction) Tell(contour, "The contours of the soma's stack go up and down in z: reorder them.");
            if (step == 0 || (direction != 0 && step != direction)) return;
            direction = step;
            z = contour.Points[0].Z;
            if (IsFlat(contour, z)) continue;
            Tell(contour, "A contour of the soma's stack does not have a constant z value: its area may be seriously in error.");
            return;
        }
    }

    private static bool IsFlat(TracedBranch contour, double z) => contour.Points.TrueForAll(point => Tolerance.AreEqual(point.Z, z));

    private void Tell(TracedBranch contour, string sentence)
    {
        int line = contour.Points[0].Line;
        _result.Problems.Add(new ReadingProblem(line, sentence));
        _faults.Add($"Line {line}: {sentence}");
    }

    private void Attract(TracedBranch soma, List<TracedBranch> roots)
    {
        bool isStack = soma.Stack.Count > 0;
        TracedPoint center = isStack ? Outline.CenterOf(soma) : new Outline(soma).Center;
        _centers.Add(center);
        Frame frame = isStack ? soma.Stack.Aggregate(new Frame(soma, 0), (all, contour) => all.With(new Frame(contour, 0))) : new Frame(soma, Margin);
        for (int i = roots.Count - 1; i >= 0; i--)
        {
            if (!frame.Holds(roots[i].Points[0])) continue;
            roots[i].HangOn(soma, center);
            roots[i].BorrowedPoints = 1;
            roots.RemoveAt(i);
        }
    }

    private void HangOnNearest(TracedBranch root)
    {
        TracedPoint first = root.Points[0];
        int nearest = 0;
        double least = 1e9;
        for (int i = 0; i < _centers.Count; i++)
        {
            double distance = first.DistanceTo(_centers[i]);
            if (!Tolerance.IsLess(distance, least)) continue;
            nearest = i;
            least = distance;
        }

        int line = _result.Points[Math.Min(root.First, _result.Points.Count - 1)].Line;
        _result.Report(line, $"The tree of line {line} begins {CNumber.Short(least)} um from the middle of the nearest soma, outside of it.");
        _faults.Add($"\nMain branch starting at line {line} is outside the soma bounding boxes");
        _faults.Add("  Making a logical connection to center of nearest soma");
        root.HangOn(_somas[nearest], _centers[nearest]);
        root.BorrowedPoints = 1;
        LookForNearerParent(root, nearest, least);
    }

    private void LookForNearerParent(TracedBranch root, int soma, double somaDistance)
    {
        TracedPoint first = root.Points[1];
        bool isAxon = root.Type == 2;
        double least = 1e9;
        TracedBranch? parent = null;
        int nearest = 0;
        foreach (TracedBranch branch in _result.Branches)
        {
            for (int i = 0; branch != root && i < branch.Points.Count; i++)
            {
                double distance = isAxon ? first.DistanceTo(branch.Points[i]) : first.FlatDistanceTo(branch.Points[i]);
                if (!Tolerance.IsLess(distance, least)) continue;
                (least, parent, nearest) = (distance, branch, i);
            }
        }

        if (parent is not null && Tolerance.IsLess(least, somaDistance))
            _result.NearerParents.Add(new NearerParent(root, parent, nearest, soma, least, somaDistance));
    }

}
