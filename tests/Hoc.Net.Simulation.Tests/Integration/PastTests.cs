namespace Hoc.Net.Simulation.Tests.Integration;

/// <summary>
/// What is asked to go back: the history reaches to the start of the last step. nrniv 8.2.2 leaves t there too, and dt as it was (it prints an assertion of its own beside).
/// </summary>
public class PastTests
{
    [Test]
    public void Going_back_ends_at_the_start_of_the_last_step([Values] bool isLocal)
    {
        var model = new Model(TestMechanisms.Catalog);
        var section = model.AddSection("soma");
        section.Insert("pas");
        var clamp = model.Add(new PointProcess(TestMechanisms.IClamp, section.At(0.5)));
        (clamp["del"], clamp["dur"], clamp["amp"]) = (1, 1e9, 0.1);
        model.UsesLocalSteps = isLocal;
        model.UsesVariableStep = true;
        model.Initialize(-65);
        model.RunUntil(5);
        var (step, voltage) = (model.TimeStep, section.At(0.5).Voltage.Value);

        model.RunUntil(3);
        var (start, earlier) = (model.Time, section.At(0.5).Voltage.Value);
        model.RunUntil(1);
        Assert.Multiple(() =>
        {
            Assert.That(start, Is.InRange(5 - step, 5).And.LessThan(5));
            Assert.That(model.Time, Is.EqualTo(start));
            Assert.That(earlier, Is.GreaterThan(voltage)); // it still falls to rest
            Assert.That(model.TimeStep, Is.EqualTo(step));
        });

        model.RunUntil(5);
        Assert.That((model.Time, section.At(0.5).Voltage.Value), Is.EqualTo((5, voltage)));
    }
}
