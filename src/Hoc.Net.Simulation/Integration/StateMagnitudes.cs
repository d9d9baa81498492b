namespace Hoc.Net.Simulation.Integration;

/// <summary>The largest magnitude that each state, and each state's estimated error, has had.</summary>
internal sealed class StateMagnitudes(int count)
{
    private readonly double[] _states = new double[count];
    private readonly double[] _errors = new double[count];

    /// <summary>Of states.</summary>
    public ReadOnlySpan<double> States => _states;

    /// <summary>Of errors.</summary>
    public ReadOnlySpan<double> Errors => _errors;

    public void NoteStates(ReadOnlySpan<double> states) => Note(states, _states);

    public void NoteStep(ReadOnlySpan<double> states, ReadOnlySpan<double> errors)
    {
        Note(states, _states);
        Note(errors, _errors);
    }

    private static void Note(ReadOnlySpan<double> values, double[] largest)
    {
        for (var i = 0; i < largest.Length; i++)
            if (largest[i] < Math.Abs(values[i]))
                largest[i] = Math.Abs(values[i]);
    }
}
