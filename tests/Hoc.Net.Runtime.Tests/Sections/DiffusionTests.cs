namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>What diffuses along sections follows its coefficient at any time, before and after kernels are compiled.</summary>
internal sealed class DiffusionTests
{
    private const string Mechanism = "NEURON { SUFFIX spread RANGE d }\nPARAMETER { d = 1 (um2/ms) }\nSTATE { c (mM) }\nINITIAL { c = 0 }\n"
        + "BREAKPOINT { SOLVE flow METHOD sparse }\nKINETIC flow { COMPARTMENT 1 { c }\nLONGITUDINAL_DIFFUSION d { c }\n~ c << (0) }\n";

    private const string Cable = "create cable\naccess cable\n{ nseg = 101  L = 101  insert spread  tstop = 40 }\n"
        + "proc go() { finitialize(-65)  c_spread(.5) = 1  while (t < tstop) fadvance() }\n";

    private string _folder = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory("mods-").FullName;
        File.WriteAllText(Path.Combine(_folder, "spread.mod"), Mechanism);
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("")]
    [TestCase("objref cv\ncv = new CVode()\n{ cv.active(1)  cv.atol(1e-7) }\n")]
    public void A_coefficient_may_change_at_any_time(string method)
    {
        var fresh = Run(Cable + method + "d_spread = 3\ngo()\nprint c_spread(.55)\n");
        var later = Run(Cable + method + "for i = 0, 9 go()\nd_spread = 3\ngo()\nprint c_spread(.55)\n");
        Assert.That(later, Is.EqualTo(fresh));
    }

    private string Run(string script)
    {
        ScriptRun run = ScriptRun.Of(script, new() { MechanismPath = [_folder] });
        Assert.That(run.Diagnostics, Is.Empty);
        return run.Output.Trim().Split('\n')[^1];
    }
}
