using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests.Kernels;

/// <summary>hh made of its form does what hh by hand does.</summary>
internal sealed class HhFormTests
{
    [TestCase(1)]
    [TestCase(0)]
    public void TheEvaluatorAgreesWithTheBuiltInMechanism(double useTable)
    {
        var expected = Trace(BuiltIn.Catalog["hh"], 8, useTable);
        var actual = Trace(HhForm.Type(FormKernels.Evaluated), 1, useTable);
        Assert.That(actual, Is.EqualTo(expected).Within(1e-6), "differences are those of the numeric conductance");
    }

    [Test]
    public void CompiledKernelsGiveTheBitsOfTheEvaluator([Values(1, 2, 4, 8)] int width, [Values(0, 1)] double useTable)
    {
        var expected = Trace(HhForm.Type(FormKernels.Evaluated), 1, useTable);
        var actual = Trace(HhForm.Type(FormKernels.Compiled), width, useTable);
        Assert.That(actual.Select(BitConverter.DoubleToInt64Bits), Is.EqualTo(expected.Select(BitConverter.DoubleToInt64Bits)));
    }

    private static double[] Trace(MechanismType hh, int width, double useTable)
    {
        var model = new Model(new MechanismCatalog(hh), new ModelOptions { LaneWidth = width });
        var axon = model.Add("axon", 1000, 1.5, 13, "hh");
        model.Global("usetable_hh").Value = useTable;
        axon.Set("gnabar_hh", 0.13);
        model.Initialize(-50);
        var trace = new List<double>();
        for (var i = 0; i < 200; i++)
        {
            model.Step();
            trace.AddRange(axon.Get("v"), axon.Get("v", 1), axon.Get("ina"), axon.Get("dik_dv_"), model.Global("minf_hh").Value);
        }

        return [.. trace];
    }
}
