using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>One step from a mechanism as it was written to one that says how it is computed. What it makes is NMODL again.</summary>
internal interface INmodlPass
{
    /// <summary>The name by which users ask to see what it made.</summary>
    string Name { get; }

    /// <summary>Does the step; mistakes are added to the diagnostics.</summary>
    MechanismSource Run(MechanismSource source, List<Diagnostic> diagnostics);
}
