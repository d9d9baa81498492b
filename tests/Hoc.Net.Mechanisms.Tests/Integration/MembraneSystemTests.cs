using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Mechanisms.Tests.Integration;

/// <summary>A model as a system of equations: its derivatives, its Newton system, and what it costs.</summary>
internal sealed class MembraneSystemTests
{
    private const double Gamma = .02; // ms

    [Test]
    public void States_go_to_the_vector_and_back()
    {
        MembraneSystem system = MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled));
        double[] y = Perturbed(system);
        system.Scatter(y);
        double[] again = new double[system.Count];
        system.Gather(again);
        Assert.That(again, Is.EqualTo(y));
    }

    [Test]
    public void Every_width_and_the_evaluator_give_the_same_bits()
    {
        long[] reference = Bits(MembraneSystem.OfModel(Scenes.Tree(FormKernels.Evaluated, 1)));
        foreach (int width in (int[])[1, 2, 4, 8])
            Assert.That(Bits(MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled, width))), Is.EqualTo(reference), $"{width} lanes");
    }

    [Test]
    public void Cells_apart_have_the_derivatives_of_cells_together()
    {
        MembraneSystem whole = MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled));
        double[] together = InNeuronsOrder(whole, Derivatives(whole, Present(whole)));
        MembraneSystem[] cells = MembraneSystem.OfCells(Scenes.Tree(FormKernels.Compiled));
        double[][] apart = [.. cells.Select(cell => InNeuronsOrder(cell, Derivatives(cell, Present(cell))))];
        Assert.That(apart.SelectMany(static d => d), Is.EquivalentTo(together));
        Assert.That((cells.Length, cells[0].Count), Is.EqualTo((2, whole.Count - 2 * 3)), "the second cell has two segments with a voltage and two states each");
    }

    [Test]
    public void Voltages_solve_their_Newton_system_exactly()
    {
        MembraneSystem system = MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled));
        double[] y = Perturbed(system);
        Derivatives(system, y);
        double[] b = new double[system.Count];
        foreach (int i in Voltages(system))
            b[i] = Math.Cos(i);
        double[] x = [.. b];
        system.Solve(Gamma, x, 1);
        double[] slope = Slope(system, y, x);
        foreach (int i in Voltages(system))
            Assert.That(x[i] - Gamma * slope[i], Is.EqualTo(b[i]).Within(1e-6), system.UnknownAt(system.Order[i]).ToString());
    }

    [Test]
    public void States_solve_theirs_as_far_as_NEURONs_Jacobian_goes()
    {
        MembraneSystem system = MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled));
        double[] y = Perturbed(system);
        foreach (int i in Enumerable.Range(0, system.Count).Except(Voltages(system)))
        {
            bool isKinetic = system.UnknownAt(system.Order[i]).Type.Name is "scheme" or "ca_ion";
            double[] b = new double[system.Count];
            b[i] = 1e-3;
            double[] x = [.. b];
            Derivatives(system, y);
            system.Solve(Gamma, x);
            double[] slope = Slope(system, y, x);
            double tolerance = isKinetic ? 1e-9 : 1e-7; // a difference of 0.001 is not the derivative
            Assert.That(x[i] - Gamma * slope[i], Is.EqualTo(b[i]).Within(tolerance), system.UnknownAt(system.Order[i]).ToString());
        }
    }

    [Test]
    public void Massless_nodes_balance_their_currents()
    {
        Model model = Scenes.Tree(FormKernels.Compiled);
        MembraneSystem system = MembraneSystem.OfModel(model);
        Derivatives(system, Perturbed(system));
        Section left = model.Sections[1];
        PointProcess[] synapses = [.. left.PointProcesses];
        double current = synapses.Sum(static s => s["i"]); // nA
        double drop = left.Get("v", 21.0 / 22) - left.Get("v", 1); // mV
        double resistance = left.At(1).AxialResistance; // MΩ
        Assert.That((synapses.Length, drop / resistance), Is.EqualTo((2, current)).Using<(int, double)>(static (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-9));
    }

    [Test]
    public void Tolerances_are_what_mechanisms_and_users_ask_for()
    {
        Model model = Scenes.Tree(FormKernels.Compiled);
        MembraneSystem system = MembraneSystem.OfModel(model);
        Assert.That(Scales(system), Is.EqualTo(new[] { ("b", 1.0), ("bound", 1), ("buffer", 1), ("c", 1), ("cai", 1), ("g", 1), ("h", .01f), ("m", 1), ("o", 1), ("v", 1) }));
        model.StateTolerances.Set(model.Catalog["gates"], model.Catalog["gates"].FieldIndex("h"), 5);
        model.StateTolerances.Set(model.Catalog.Ion("ca"), 1, 1e-3);
        model.StateTolerances.Set(model.Catalog.Voltage.Type, 0, 10);
        system.ReadTolerances();
        Assert.That(
            Scales(system),
            Is.EqualTo(new[] { ("b", 1.0), ("bound", 1), ("buffer", 1), ("c", 1), ("cai", 1e-3f), ("g", 1), ("h", 5), ("m", 1), ("o", 1), ("v", 1) }),
            "more than 1 does not count for the voltage, as in NEURON");
    }

    [Test]
    public void Nothing_is_allocated()
    {
        MembraneSystem system = MembraneSystem.OfModel(Scenes.Tree(FormKernels.Compiled));
        double[] y = Present(system);
        double[] d = new double[system.Count];
        Step();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            Step();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);

        void Step()
        {
            system.BeginStep(1, .01);
            system.Evaluate(1, .01, y, d);
            system.Solve(Gamma, d);
        }
    }

    [Test]
    public void A_mechanism_that_cannot_be_used_says_why()
    {
        const string text = "NEURON { SUFFIX odd RANGE x } ASSIGNED { x } BREAKPOINT { SOLVE p } PROCEDURE p() { x = x + 1 }";
        Model model = new(new Hoc.Net.Simulation.Membrane.MechanismCatalog(Scenes.Type(text, FormKernels.Compiled)));
        model.Add("cable", 10, 1, 1, "odd");
        Assert.That(() => MembraneSystem.OfModel(model), Throws.TypeOf<NoVariableStepException>().With.Message.Contains("odd").And.Message.Contains("procedure p"));
    }

    [Test]
    public void A_voltage_clamp_of_two_electrodes_needs_the_fixed_step_while_it_has_a_level()
    {
        Model model = new(BuiltIn.Catalog);
        Section cable = model.Add("cable", 10, 1, 1, "pas");
        PointProcess clamp = model.Add(new PointProcess(model.Catalog["VClamp"], cable.At(0.5)));
        model.UsesVariableStep = true;
        Assert.That(() => model.Initialize(-65), Throws.Nothing);
        clamp.Reference("dur", 0).Value = 5;
        clamp.Reference("amp", 0).Value = -20;
        Assert.That(() => model.Initialize(-65), Throws.TypeOf<NoVariableStepException>());
        model.UsesVariableStep = false;
        Assert.That(() => model.Initialize(-65), Throws.Nothing);
    }

    [Test]
    public void A_change_of_structure_ends_a_system()
    {
        Model model = Scenes.Tree(FormKernels.Compiled);
        MembraneSystem system = MembraneSystem.OfModel(model);
        Assert.That(system.IsCurrent);
        model.AddSection("more");
        Assert.That(system.IsCurrent, Is.False);
    }

    private static IEnumerable<(string Name, double Scale)> Scales(MembraneSystem system) => Enumerable.Range(0, system.Count)
        .Select(i => (Unknown: system.UnknownAt(system.Order[i]), Scale: system.ToleranceScales[i]))
        .Select(static u => (u.Unknown.Type.Fields[u.Unknown.Field].Name, u.Scale)).Distinct().OrderBy(static u => u.Name, StringComparer.Ordinal);

    private static int[] Voltages(MembraneSystem system) =>
        [.. Enumerable.Range(0, system.Count).Where(i => system.UnknownAt(system.Order[i]).Type.Name == "node")];

    private static double[] Present(MembraneSystem system)
    {
        double[] y = new double[system.Count];
        system.PrepareTables(0);
        system.Gather(y);
        return y;
    }

    private static double[] Perturbed(MembraneSystem system) => [.. Present(system).Select(static (x, i) => (x + .01) * (1 + .02 * Math.Sin(i)))];

    private static double[] Derivatives(MembraneSystem system, double[] y)
    {
        double[] derivatives = new double[system.Count];
        system.Evaluate(0, 0, y, derivatives);
        return derivatives;
    }

    /// <summary>The derivative of f at y in a direction.</summary>
    private static double[] Slope(MembraneSystem system, double[] y, double[] direction)
    {
        const double step = 1e-5;
        double[] above = Derivatives(system, [.. y.Zip(direction, static (a, d) => a + step * d)]);
        double[] below = Derivatives(system, [.. y.Zip(direction, static (a, d) => a - step * d)]);
        return [.. above.Zip(below, static (a, b) => (a - b) / (2 * step))];
    }

    private static double[] InNeuronsOrder(MembraneSystem system, double[] values)
    {
        double[] ordered = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
            ordered[system.Order[i]] = values[i];
        return ordered;
    }

    private static long[] Bits(MembraneSystem system)
    {
        double[] derivatives = Derivatives(system, Perturbed(system));
        double[] x = [.. derivatives];
        system.Solve(Gamma, x);
        return [.. InNeuronsOrder(system, derivatives).Concat(InNeuronsOrder(system, x)).Select(BitConverter.DoubleToInt64Bits)];
    }
}
