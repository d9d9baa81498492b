namespace Hoc.Net.Simulation.Integration;

/// <content>Factors of the absolute tolerance.</content>
internal sealed partial class MembraneSystem
{
    /// <summary>Takes over what mechanisms and the user say now.</summary>
    public void ReadTolerances()
    {
        foreach (var equations in _blocks)
        {
            _scales.AsSpan(equations.Voltages, equations.Block.SegmentCount).Fill(_model.StateTolerances.OfVoltage);
            foreach (var run in equations.States)
                _scales.AsSpan(run.Offset, run.Rows.Count).Fill(_model.StateTolerances.Of(run.Type, run.Equation));
        }
    }
}
