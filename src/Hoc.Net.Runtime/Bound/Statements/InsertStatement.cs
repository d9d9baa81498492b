using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>insert mechanism</c>.</summary>
internal sealed class InsertStatement(Identifier mechanism) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        Section section = frame.Session.Sections.Accessed(mechanism.Span);
        try
        {
            section.Insert(Find(mechanism, frame));
        }
        catch (SimulationException mistake)
        {
            throw HocException.From(mistake, mechanism.Span);
        }

        return Completion.Next;
    }

    /// <summary>A density mechanism by the name that a script gives.</summary>
    public static MechanismType Find(Identifier name, Frame frame)
    {
        MechanismCatalog catalog = frame.Session.Model.Catalog;
        if (frame.Session.Mechanisms.MistakesOf(name.Name).FirstOrDefault() is { } mistake) throw new HocException(mistake);
        if (catalog.TryGetType(name.Name, out MechanismType? type)) return type;
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.UnknownMechanism,
            name.Span,
            $"there is no mechanism '{name.Name}'.",
            frame.Session.Mechanisms.Remedy ?? frame.Session.Names.RemedyForMechanism(name.Name)));
    }
}
