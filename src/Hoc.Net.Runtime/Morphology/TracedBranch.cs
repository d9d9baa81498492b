namespace Hoc.Net.Runtime.Morphology;

/// <summary>An unbranched piece of a reconstruction, which becomes a section.</summary>
/// <param name="first">The number of its first point in the file's order.</param>
internal sealed class TracedBranch(int first)
{
    /// <summary>The number of its first own point in the file's order.</summary>
    public int First { get; set; } = first;

    /// <summary>1 soma, 2 axon, 3 dendrite, 4 apical dendrite; other numbers are the file's own.</summary>
    public double Type { get; set; }

    /// <summary>What it hangs on; null for a root.</summary>
    public TracedBranch? Parent { get; set; }

    /// <summary>Where on the parent.</summary>
    public double ParentX { get; set; } = 1;

    /// <summary>Whether its first point is only where it hangs: the other end of a wire, no part of the branch.</summary>
    public bool HangsByWire { get; set; }

    /// <summary>How many points stand before its own ones, where NEURON tells it: not for SWC.</summary>
    public int BorrowedPoints { get; set; }

    /// <summary>The file's number of the point that it continues, where NEURON tells it; else -1.</summary>
    public int ParentPoint { get; set; } = -1;

    /// <summary>Whether the points go round a soma.</summary>
    public bool IsContour { get; set; }

    /// <summary>The further contours of a soma that was drawn in several planes, from this one on.</summary>
    public List<TracedBranch> Stack { get; } = [];

    /// <summary>Whether it belongs to the stack of another contour, and so becomes no section.</summary>
    public bool IsInStack { get; set; }

    /// <summary>Its points, a copy of the parent's last one first when it begins there.</summary>
    public List<TracedPoint> Points { get; } = [];

    /// <summary>Lets it hang by a wire on the middle of a soma.</summary>
    public void HangOn(TracedBranch soma, in TracedPoint center)
    {
        const double wire = .01; // µm
        Parent = soma;
        ParentX = .5;
        Points.Insert(0, new TracedPoint(center.X, center.Y, center.Z, wire));
        HangsByWire = true;
    }
}
