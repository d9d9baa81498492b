using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>
/// The benchmarks of Bhalla, Bilitch and Bower, "Rallpacks: a set of benchmarks for neuronal simulators", Trends Neurosci. 15:453 (1992): a passive cable, a
/// passive binary tree, and a cable with the channels of the squid axon.
/// </summary>
/// <remarks>
/// The passive ones have exact solutions, computed here (Rall 1977; Jack, Noble and Tsien 1975): the sum over the modes of a sealed cable
/// of finite length. The tree keeps d^(3/2) at each fork, so it is a cable too, of the electrotonic length of its branches. The published measure is the root
/// of the mean squared difference, divided by the range of the voltage.
/// </remarks>
internal sealed class RallpackTests
{
    private const double Resistivity = 100; // Ω·cm
    private const double MembraneResistance = 40_000; // Ω·cm²
    private const double Rest = -65; // mV
    private const double Current = 0.1; // nA
    private const double End = 250; // ms
    private const double Step = 0.05; // ms
    private const double TimeConstant = 40; // ms: 40,000 Ω·cm² with 1 µF/cm²

    /// <summary>A cable of 1 mm, 1 µm thick, in 1000 parts.</summary>
    [TestCase(0, 0.0)]
    [TestCase(1, 1.0)]
    public void Rallpack1ThePassiveCable(int end, double x)
    {
        var model = new Model(BuiltIn.Catalog) { TimeStep = Step };
        Section cable = Passive(model, "cable", 1000, 1, 1000);
        model.Add(new IClamp(cable.At(0)) { Duration = 1e9, Amplitude = Current });
        double[] voltages = Run(model, cable.At(x).Voltage);
        double lambda = Lambda(1);
        double[] exact = SealedCable(1000 / lambda, end, InfiniteResistance(1));
        Assert.That(Deviation(voltages, exact), Is.LessThan(0.001));
    }

    /// <summary>A tree of ten generations; the lengths and diameters keep the electrotonic length of a branch at 0.008 and Rall's 3/2 power.</summary>
    [TestCase(false)]
    [TestCase(true)]
    public void Rallpack2ThePassiveTree(bool isAtTip)
    {
        const int Generations = 10;
        const double TrunkDiameter = 16; // µm
        const double TrunkLength = 32; // µm
        var model = new Model(BuiltIn.Catalog) { TimeStep = Step };
        Section trunk = Passive(model, "trunk", TrunkLength, TrunkDiameter, 1);
        List<Section> tips = [trunk];
        double electrotonic = TrunkLength / Lambda(TrunkDiameter);
        double diameter = TrunkDiameter;
        for (int generation = 1; generation < Generations; generation++)
        {
            diameter /= Math.Pow(2, 2.0 / 3);
            double length = TrunkLength / Lambda(TrunkDiameter) * Lambda(diameter);
            electrotonic += length / Lambda(diameter);
            List<Section> next = [];
            foreach (Section parent in tips)
            {
                for (int child = 0; child < 2; child++)
                {
                    Section branch = Passive(model, $"branch{generation}_{next.Count}", length, diameter, 1);
                    branch.ConnectTo(parent);
                    next.Add(branch);
                }
            }

            tips = next;
        }

        model.Add(new IClamp(trunk.At(0)) { Duration = 1e9, Amplitude = Current });
        double[] voltages = Run(model, isAtTip ? tips[^1].At(1).Voltage : trunk.At(0).Voltage);
        double[] exact = SealedCable(electrotonic, isAtTip ? 1 : 0, InfiniteResistance(TrunkDiameter));
        Assert.That(Deviation(voltages, exact), Is.LessThan(0.001));
    }

    /// <summary>
    /// The cable with Hodgkin and Huxley's channels. There is no exact solution; the published comparison is between programs. Spikes must come at the times
    /// and with the shape of a run with a fifth of the step, and travel at one speed.
    /// </summary>
    [Test]
    public void Rallpack3TheActiveCable()
    {
        (double[] near, double[] far) = RunAxon(0.01);
        (double[] fineNear, double[] fineFar) = RunAxon(0.002);
        Assert.That(near, Has.Length.EqualTo(fineNear.Length));
        Assert.That(far, Has.Length.EqualTo(fineFar.Length).And.Length.GreaterThan(2));
        for (int i = 0; i < far.Length; i++)
        {
            double moment = fineFar[i];
            Assert.That(far[i], Is.EqualTo(moment).Within(1).Percent, $"spike {i} at the far end");
        }

        double[] delays = [.. far.Zip(near, (late, early) => late - early)];
        Assert.That(delays[1..], Is.All.EqualTo(delays[1]).Within(10).Percent);
    }

    private static (double[] Near, double[] Far) RunAxon(double step)
    {
        var model = new Model(BuiltIn.Catalog) { TimeStep = step, Celsius = 6.3, SecondOrder = 2 };
        Section axon = model.Add("axon", 1000, 1, 1000, "hh");
        axon.AxialResistivity = Resistivity;
        axon.Set("el_hh", -54.387);
        axon.Set("gl_hh", 1 / MembraneResistance);
        model.Add(new IClamp(axon.At(0)) { Duration = 1e9, Amplitude = Current });
        var near = model.RecordCrossings(axon.At(0).Voltage, 0);
        var far = model.RecordCrossings(axon.At(1).Voltage, 0);
        model.Initialize(Rest);
        model.RunUntil(60);
        return (near.Samples.Values.ToArray(), far.Samples.Values.ToArray());
    }

    private static Section Passive(Model model, string name, double length, double diameter, int segments)
    {
        Section section = model.Add(name, length, diameter, segments, "pas");
        section.AxialResistivity = Resistivity;
        section.Set("g_pas", 1 / MembraneResistance);
        section.Set("e_pas", Rest);
        return section;
    }

    /// <summary>The length constant (µm) of a cable of a diameter (µm).</summary>
    private static double Lambda(double diameter) => 1e4 * Math.Sqrt(diameter * 1e-4 / 4 * MembraneResistance / Resistivity);

    /// <summary>The input resistance (MΩ) of half an endless cable of a diameter (µm).</summary>
    private static double InfiniteResistance(double diameter) =>
        1e-6 * 2 * Math.Sqrt(MembraneResistance * Resistivity) / (Math.PI * Math.Pow(diameter * 1e-4, 1.5));

    private static double[] Run(Model model, VariableReference voltage)
    {
        var recording = model.Record(voltage);
        model.Initialize(Rest);
        model.RunUntil(End);
        return recording.Samples.Values.ToArray();
    }

    /// <summary>
    /// The voltages at one end of a sealed cable of an electrotonic length while a constant current flows into end 0: what is reached in the end less the modes
    /// that decay, the n-th with the rate 1 + (nπ/L)².
    /// </summary>
    private static double[] SealedCable(double length, int end, double infinite)
    {
        const int Modes = 2000;
        double final = Current * infinite * (end == 0 ? 1 / Math.Tanh(length) : 1 / Math.Sinh(length));
        double[] voltages = new double[(int)Math.Round(End / Step) + 1];
        for (int i = 0; i < voltages.Length; i++)
        {
            double time = i * Step / TimeConstant;
            double sum = Math.Exp(-time);
            for (int n = 1; n < Modes; n++)
            {
                double rate = 1 + Math.Pow(n * Math.PI / length, 2);
                double decay = Math.Exp(-rate * time);
                if (decay < 1e-18) break;
                sum += 2 * (end == 1 && n % 2 == 1 ? -1 : 1) / rate * decay;
            }

            voltages[i] = Rest + final - Current * infinite / length * sum;
        }

        return voltages;
    }

    /// <summary>The root of the mean squared difference over the range.</summary>
    private static double Deviation(double[] voltages, double[] exact)
    {
        double[] compared = exact[1..]; // the first moment needs all modes
        double range = compared.Max() - compared.Min();
        double sum = voltages[1..].Zip(compared, (a, b) => (a - b) * (a - b)).Sum();
        return Math.Sqrt(sum / compared.Length) / range;
    }
}
