using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>forall body</c>, <c>forsec selection body</c>: each section is the accessed one in turn.</summary>
internal sealed class ForSectionsStatement(Expression? selection, Statement body) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        HocSession session = frame.Session;
        SectionTable sections = session.Sections;
        int depth = sections.Depth;
        foreach (Section section in Selected(frame))
        {
            if (!section.Exists) continue;
            session.CheckInterrupt();
            sections.Push(section);
            Completion completion = body.Execute(frame);
            sections.Unwind(depth);
            if (completion == Completion.Break) break;
            if (completion == Completion.Return) return completion;
        }

        return Completion.Next;
    }

    /// <summary>The sections as they are now; the body may create and delete some. In an object they are those of the object.</summary>
    private Section[] Selected(Frame frame)
    {
        IEnumerable<Section> all = frame.Session.Sections.VisibleTo(frame.Instance);
        return selection is null ? [.. all] : [.. SectionSelection.Of(selection, frame).From(all)];
    }
}
