using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Checking.Rules;

/// <summary>Mechanisms that are inserted and do not exist.</summary>
internal sealed class MechanismRule : ICheckRule
{
    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Check(CheckedProgram program)
    {
        MechanismCatalog catalog = program.Session.Model.Catalog;
        foreach (NameOccurrence insert in program.Mechanisms)
        {
            if (catalog.TryGetType(insert.Name, out MechanismType? type) && !PointProcessClass.IsFor(type)) continue;
            program.MissingMechanisms.Add(insert.Name);
            if (program.Session.Mechanisms.MistakesOf(insert.Name).Any()) continue; // its own mistakes are told
            yield return program.Doubtful(new Diagnostic(
                RuntimeDiagnostics.UnknownMechanism,
                insert.Span,
                type is null ? $"there is no mechanism '{insert.Name}'." : $"'{insert.Name}' is a point process, which is not inserted.",
                type is null
                    ? program.Session.Mechanisms.Remedy ?? program.Session.Names.RemedyForMechanism(insert.Name)
                    : $"Make one at a place: o = new {insert.Name}(.5)"));
        }
    }
}
