using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>IClamp and APCount.</summary>
internal sealed class PointProcessTests
{
    private Model _model = null!;
    private Section _soma = null!;

    [SetUp]
    public void MakeACellWithoutChannels()
    {
        _model = new Model(BuiltIn.Catalog) { TimeStep = 0.25 };
        _soma = _model.Add("soma", 100, 100 / Math.PI); // 10,000 µm²: 1 nA is 0.01 mA/cm², 10 mV/ms
    }

    [Test]
    public void CurrentFlowsWhileTheMiddleOfTheStepIsInThePulse()
    {
        IClamp clamp = _model.Add(new IClamp(_soma.At(0.5)) { Delay = 1, Duration = 0.5, Amplitude = 1 });
        _model.Initialize(0);
        List<double> currents = [];
        for (int i = 0; i < 8; i++)
        {
            _model.Step();
            currents.Add(clamp.Current);
        }

        Assert.That(currents, Is.EqualTo((double[])[0, 0, 0, 0, 1, 1, 0, 0]));
        Assert.That(_soma.Get("v"), Is.EqualTo(5).Within(1e-12), "0.5 ms at 10 mV/ms");
    }

    [Test]
    public void APulseBetweenTheMiddlesOfStepsIsMissed()
    {
        _model.Add(new IClamp(_soma.At(0.5)) { Delay = 1, Duration = 0.1, Amplitude = 1 });
        _model.Initialize(0);
        _model.RunUntil(3);
        Assert.That(_soma.Get("v"), Is.Zero);
    }

    [Test]
    public void ClampsAtOneNodeAddUp()
    {
        _model.Add(new IClamp(_soma.At(0.5)) { Duration = 100, Amplitude = 1 });
        _model.Add(new IClamp(_soma.At(0.3)) { Duration = 100, Amplitude = 0.5 });
        _model.Add(new IClamp(_soma.At(0.7)) { Duration = 100, Amplitude = -0.25 });
        _model.Initialize(0);
        _model.RunUntil(1);
        Assert.That(_soma.Get("v"), Is.EqualTo(12.5).Within(1e-12));
    }

    [Test]
    public void ValuesStayWhenTheClampMoves()
    {
        IClamp clamp = new() { Delay = 1, Duration = 2, Amplitude = 3 };
        _model.Place(clamp, _soma.At(0));
        _model.Initialize(0);
        _model.Place(clamp, _soma.At(1));
        Assert.That((clamp.Delay, clamp.Duration, clamp.Amplitude, clamp.X), Is.EqualTo((1, 2, 3, 1)));
    }

    // nrniv 8.2.2: with thresh = -20, finitialize(10) leaves n = 1, firing = 1, time = 0; equality counts as well.
    [TestCase(10, 1)]
    [TestCase(-20, 1)]
    [TestCase(-20.001, 0)]
    public void ACounterCountsTheStartAboveItsThreshold(double start, double expected)
    {
        APCount counter = _model.Add(new APCount(_soma.At(0.5)));
        _model.Initialize(start);
        Assert.That((counter.Count, counter.LastTime), Is.EqualTo((expected, 0)));
    }

    [Test]
    public void ACounterWaitsForTheVoltageToFallBelow()
    {
        APCount counter = _model.Add(new APCount(_soma.At(0.5)) { Threshold = -51 });
        _model.Add(new IClamp(_soma.At(0.5)) { Delay = 1, Duration = 2, Amplitude = 1 });
        _model.Add(new IClamp(_soma.At(0.5)) { Delay = 4, Duration = 2, Amplitude = -1 });
        _model.Add(new IClamp(_soma.At(0.5)) { Delay = 7, Duration = 2, Amplitude = 1 });
        _model.Initialize(-60);
        _model.RunUntil(10);
        Assert.That(counter.Count, Is.EqualTo(2));
        Assert.That(counter.LastTime, Is.EqualTo(8).Within(1e-12));
    }
}
