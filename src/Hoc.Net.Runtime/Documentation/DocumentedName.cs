namespace Hoc.Net.Runtime.Documentation;

/// <summary>A name that NEURON documents, or that published models use.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name; of a method with its class and a dot.</param>
/// <param name="Absence">Why it does not exist here; null when it does.</param>
/// <param name="Line">Where the ledger has it.</param>
internal sealed record DocumentedName(NameKind Kind, string Name, AbsenceReason? Absence, int Line)
{
    /// <summary>The class of a method; else empty.</summary>
    public string Owner => Kind == NameKind.Method ? Name[..Name.IndexOf('.')] : "";
}
