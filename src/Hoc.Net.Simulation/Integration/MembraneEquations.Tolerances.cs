namespace Hoc.Net.Simulation.Integration;

/// <content>Factors of the absolute tolerance.</content>
internal abstract partial class MembraneEquations
{
    /// <summary>Takes over what mechanisms and the user say now.</summary>
    public void ReadTolerances()
    {
        Array.Fill(_scales, Model.StateTolerances.OfVoltage);
        foreach (var equations in Blocks)
            foreach (var run in equations.States)
                _scales.AsSpan(run.Offset, run.Rows.Count).Fill(Model.StateTolerances.Of(run.Type, run.Equation));
    }
}
