using Hoc.Net.Mechanisms;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Recorders;

namespace Hoc.Net.Examples.PassiveMembrane;

/// <summary>A step of 1 nA from 100 to 200 ms charges a membrane with a leak of 0.0001 S/cm².</summary>
internal sealed class CurrentInjection
{
    private readonly double _timeStep; // ms

    /// <summary>Runs for 250 ms.</summary>
    public CurrentInjection()
    {
        var model = new Model(BuiltIn.Catalog);
        Section soma = model.AddSection("soma");
        soma.Insert("pas");
        soma.Set("g_pas", 0.0001); // S/cm²
        IClamp stimulus = model.Add(new IClamp(soma.At(0.5)) { Delay = 100, Duration = 100, Amplitude = 1 }); // ms, ms, nA

        Time = model.Record(model.TimeReference);
        Voltage = model.Record(soma.At(0.5).Voltage);
        Current = model.Record(stimulus.Reference("i"));
        model.Initialize(-65); // mV
        model.RunUntil(250); // ms
        _timeStep = model.TimeStep;
    }

    /// <summary>The time of each step, ms.</summary>
    public Recording Time { get; }

    /// <summary>The membrane potential at each step, mV.</summary>
    public Recording Voltage { get; }

    /// <summary>The injected current at each step, nA.</summary>
    public Recording Current { get; }

    /// <summary>The membrane potential in mV at a time in ms.</summary>
    public double VoltageAt(double time) => Voltage[(int)Math.Round(time / _timeStep)];
}
