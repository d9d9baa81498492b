namespace Hoc.Net.Runtime.Tests.Hot;

/// <summary>Random programs print the same, end in the same mistake and leave the same variables, interpreted and compiled.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RandomProgramTests
{
    private const int ProgramsPerGroup = 20;

    [Test]
    public void Random_programs_do_the_same([Range(0, 9)] int group)
    {
        int successes = 0;
        for (int i = 0; i < ProgramsPerGroup; i++)
        {
            var program = new RandomProgram(1000 * group + i);
            ScriptRun run = BothTiers.Same(program.Make(), RandomProgram.Report);
            Assert.That(run.Diagnostics, Does.Not.Contain("HOC1"), "the generator must write HOC");
            if (run.ExitStatus == 0) successes++;
        }

        Assert.That(successes, Is.GreaterThan(0), "some programs must have no mistake");
    }
}
