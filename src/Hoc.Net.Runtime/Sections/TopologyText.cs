using System.Text;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>
/// What topology() prints: each tree as lines of a drawing, a dash for each segment, a child below the place where it is
/// attached.
/// </summary>
internal static class TopologyText
{
    /// <summary>The drawing of all trees of a model.</summary>
    public static string Of(Model model)
    {
        var text = new StringBuilder("\n");
        foreach (Section root in model.Sections.Where(section => section.Parent is null)) Append(text, root);
        return text.Append('\n').ToString();
    }

    private static void Append(StringBuilder text, Section root)
    {
        // Trees of a thousand generations must not exhaust the stack.
        var waiting = new Stack<(Section Section, int Indent)>();
        waiting.Push((root, 0));
        while (waiting.TryPop(out var next))
        {
            AppendLine(text, next.Section, next.Indent);
            foreach (var (child, place) in ChildrenOf(next.Section)) waiting.Push((child, next.Indent + place));
        }
    }

    private static void AppendLine(StringBuilder text, Section section, int indent)
    {
        // The mark of a child stands for its first segment.
        bool isRoot = section.Parent is null;
        text.Append(' ', indent).Append(isRoot ? "|-" : "`").Append('-', section.SegmentCount - 1);
        text.Append("|       ").Append(section.Name);
        text.Append($"({section.AttachedEnd}-{1 - section.AttachedEnd})");
        text.Append(section.RallBranch == 1 ? "\n" : $" with {CNumber.General(section.RallBranch, 6, alternate: false)} rall branches\n");
    }

    /// <summary>The children and how far right of their parent's mark they stand; the one to be drawn last comes first.</summary>
    private static IEnumerable<(Section Child, int Place)> ChildrenOf(Section parent) => parent.Children
        .Select(child => (Child: child, Place: PlaceOn(parent, child.ParentX)))
        .OrderBy(child => child.Place);

    private static int PlaceOn(Section parent, double x)
    {
        int mark = parent.Parent is null ? 1 : 0;
        double along = parent.AttachedEnd == 0 ? x : 1 - x;
        if (along <= 0) return mark;
        if (along >= 1) return mark + parent.SegmentCount + 1;
        int segment = parent.SegmentIndex(x);
        return mark + 1 + (parent.AttachedEnd == 0 ? segment : parent.SegmentCount - 1 - segment);
    }
}
