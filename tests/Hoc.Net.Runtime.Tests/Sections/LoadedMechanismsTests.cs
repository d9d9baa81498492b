namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>MOD files that cannot serve their mechanisms are told of when a script uses these, not before.</summary>
internal sealed class LoadedMechanismsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("mods-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("hh", "SUFFIX hh", "insert hh", "MOD3013")]
    [TestCase("syn", "POINT_PROCESS ExpSyn", "objref s\ns = new ExpSyn(.5)", "MOD3013")]
    [TestCase("lost", "SUFFIX lost EXTERNAL level_nobody", "insert lost", "MOD3014")]
    [TestCase("doubly", "SUFFIX doubly USEION ca READ cai VALENCE 1", "insert doubly", "MOD3015")]
    [TestCase("neutral", "SUFFIX neutral USEION zz READ zzi", "insert neutral", "MOD3015")]
    [TestCase("odd", "SUFFIX odd NONSPECIFIC_CURRENT i", "insert odd", "MOD3001")]
    public void A_file_that_cannot_serve_is_told_of_by_its_use(string file, string declaration, string use, string code)
    {
        File.WriteAllText(Path.Combine(_folder, file + ".mod"), $"NEURON {{ {declaration} }}\n");

        Assert.That(Run("create soma\naccess soma\n"), Is.Empty);
        Assert.That(Run($"create soma\naccess soma\n{use}\n"), Does.Contain($"{file}.mod:1:").And.Contain(code));
    }

    [Test]
    public void The_charge_of_an_ion_may_stand_in_any_file_and_must_be_one()
    {
        File.WriteAllText(Path.Combine(_folder, "a.mod"), "NEURON { SUFFIX a USEION zz READ zzi }\n");
        File.WriteAllText(Path.Combine(_folder, "b.mod"), "NEURON { SUFFIX b USEION zz READ zzi VALENCE 2 }\n");
        File.WriteAllText(Path.Combine(_folder, "c.mod"), "NEURON { SUFFIX c USEION zz READ zzi VALENCE -1 }\n");

        Assert.That(Run("create soma\naccess soma\ninsert a\ninsert b\nif (ion_charge(\"zz_ion\") != 2) x = 1/0\n"), Is.Empty);
        Assert.That(Run("create soma\naccess soma\ninsert c\n"), Does.Contain("c.mod:1:").And.Contain("MOD3015").And.Contain("-1 here, but 2"));
    }

    [Test]
    public void Folders_are_loaded_together()
    {
        string second = Path.Combine(_folder, "second");
        Directory.CreateDirectory(second);
        File.WriteAllText(Path.Combine(_folder, "a.mod"), "NEURON { SUFFIX a USEION zz READ zzi EXTERNAL level_b }\nINITIAL { level_b = 5 }\n");
        File.WriteAllText(Path.Combine(second, "b.mod"), "NEURON { SUFFIX b USEION zz READ zzi VALENCE 2 GLOBAL level }\nPARAMETER { level = 1 }\n");

        Assert.That(Run("create soma\naccess soma\ninsert a\nfinitialize(-65)\nif (level_b != 5) x = 1/0\n", _folder, second), Is.Empty);
    }

    [Test, Platform(Exclude = "Win", Reason = "Links need a privilege there.")]
    public void A_file_that_cannot_be_read_is_told_of_by_its_use()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "gone.mod"), Path.Combine(_folder, "nowhere"));

        Assert.That(Run("create soma\naccess soma\ninsert gone\n"), Does.Contain("gone.mod"));
    }

    private string Run(string script) => Run(script, _folder);

    private static string Run(string script, params string[] folders)
    {
        using var host = new HocHost();
        using var error = new StringWriter();
        using HocSession session = host.CreateSession(new HocSessionOptions { Error = error, MechanismPath = [.. folders] });
        session.RunText(script, "test.hoc");
        return error.ToString();
    }
}
