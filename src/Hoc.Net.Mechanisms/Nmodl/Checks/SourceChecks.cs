using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;

namespace Hoc.Net.Mechanisms.Nmodl.Checks;

/// <summary>Finds what makes no sense of a MOD file although every name in it is known; NEURON refuses the same.</summary>
internal static class SourceChecks
{
    /// <summary>Looks at a file as it was written; mistakes are added to the diagnostics.</summary>
    public static void Run(MechanismSource source, List<Diagnostic> diagnostics)
    {
        new DeclarationChecks(source, diagnostics).Run();
        new BlockChecks(source, diagnostics).Run();
        new EventChecks(source, diagnostics).Run();
    }
}
