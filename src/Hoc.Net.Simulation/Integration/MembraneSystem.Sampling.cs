namespace Hoc.Net.Simulation.Integration;

/// <content>What precedes samples.</content>
internal sealed partial class MembraneSystem
{
    /// <summary>Runs what mechanisms do before variables are recorded.</summary>
    public void RunBeforeStep() => KernelCall.RunAll(_beforeStep, Clock);
}
