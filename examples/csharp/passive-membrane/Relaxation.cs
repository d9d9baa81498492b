using Hoc.Net.Mechanisms;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Examples.PassiveMembrane;

/// <summary>A patch of passive membrane, left alone at -65 mV, relaxes to the reversal potential of its leak, -70 mV.</summary>
internal sealed class Relaxation
{
    private const double Capacitance = 1; // µF/cm²
    private readonly double _conductance; // S/cm²
    private readonly double _timeStep; // ms

    /// <summary>Runs for 40 ms.</summary>
    /// <param name="conductance">That of the leak, S/cm².</param>
    public Relaxation(double conductance)
    {
        _conductance = conductance;
        var model = new Model(BuiltIn.Catalog);
        Section soma = model.AddSection("soma");
        soma.Insert("pas");
        soma.Set("g_pas", conductance);

        Time = model.Record(model.TimeReference);
        Voltage = model.Record(soma.At(0.5).Voltage);
        model.Initialize(-65); // mV
        model.RunUntil(40); // ms
        _timeStep = model.TimeStep;
    }

    /// <summary>The time of each step, ms.</summary>
    public Recording Time { get; }

    /// <summary>The membrane potential at each step, mV.</summary>
    public Recording Voltage { get; }

    /// <summary>The time constant of the membrane, ms: µF/cm² over S/cm² is µs.</summary>
    public double TimeConstant => 1e-3 * Capacitance / _conductance;

    /// <summary>The membrane potential in mV at a time in ms.</summary>
    public double VoltageAt(double time) => Voltage[(int)Math.Round(time / _timeStep)];
}
