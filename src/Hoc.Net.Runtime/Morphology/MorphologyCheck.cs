namespace Hoc.Net.Runtime.Morphology;

/// <summary>Looks for what cannot be meant in a reconstruction, beyond what reading it shows.</summary>
internal static class MorphologyCheck
{
    /// <summary>All problems by line.</summary>
    public static IReadOnlyList<ReadingProblem> Problems(Reconstruction file)
    {
        var problems = new List<ReadingProblem>(file.Problems);
        foreach (TracedBranch branch in file.Branches)
        {
            if (branch.IsContour) continue; // its points have no diameters of their own
            problems.AddRange(OfPoints(branch));
            if (OwnPoints(branch) is [_, ..] own && LengthOf(branch) == 0 && branch.Parent is not null)
                problems.Add(new ReadingProblem(own[^1].Line, "The branch that ends here has no length, and becomes no section."));
        }

        int roots = file.Branches.Count(branch => branch is { Parent: null, IsInStack: false });
        bool hasSoma = file.Branches.Exists(branch => branch.IsContour || branch.Type == 1);
        if (roots > 1 && hasSoma)
        {
            foreach (TracedBranch branch in file.Branches.Where(branch => branch is { Parent: null, IsContour: false } && branch != file.Branches[0]))
                problems.Add(new ReadingProblem(branch.Points[0].Line, "The tree that begins here is detached from the soma."));
        }

        return [.. problems.DistinctBy(problem => (problem.Line, problem.Text)).OrderBy(problem => problem.Line)];
    }

    /// <summary>The first point of which no section can be made; null for none.</summary>
    public static TracedPoint? Impossible(Reconstruction file)
    {
        foreach (TracedBranch branch in file.Branches)
        {
            foreach (TracedPoint point in branch.IsContour ? [] : branch.Points)
            {
                if (point.Diameter < 0) return point;
            }
        }

        return null;
    }

    private static List<TracedPoint> OwnPoints(TracedBranch branch) => [.. branch.Points.Where(point => point.Line > 0)];

    private static IEnumerable<ReadingProblem> OfPoints(TracedBranch branch)
    {
        foreach (TracedPoint point in OwnPoints(branch))
        {
            if (point.Diameter == 0) yield return new ReadingProblem(point.Line, "The diameter of this point is zero.");
        }
    }

    private static double LengthOf(TracedBranch branch)
    {
        double length = 0;
        for (int i = branch.HangsByWire ? 2 : 1; i < branch.Points.Count; i++) length += branch.Points[i].DistanceTo(branch.Points[i - 1]);
        return length;
    }
}
