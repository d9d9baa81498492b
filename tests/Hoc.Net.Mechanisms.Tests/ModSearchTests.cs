using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Which MOD files belong to a script.</summary>
internal sealed class ModSearchTests
{
    private string _root = "";

    [SetUp]
    public void MakeFolder() => _root = Directory.CreateTempSubdirectory("mods-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [Test]
    public void Those_of_the_working_folder_and_of_the_script_come_first()
    {
        var (work, script) = (With("work"), With("script"));
        With("work/more");

        Assert.That(new ModSearch(work, script).Folders, Is.EqualTo(new[] { work, script }));
    }

    [Test]
    public void The_one_subfolder_that_has_some_stands_in()
    {
        var channels = With("channels");
        Directory.CreateDirectory(Path.Combine(_root, "figures"));

        Assert.That(new ModSearch(_root, null).Folders, Is.EqualTo(new[] { channels }));
    }

    [Test]
    public void Of_several_subfolders_none_is_taken()
    {
        string[] both = [With("a"), With("b")];
        var search = new ModSearch(_root, _root);

        Assert.That(search.Folders, Is.Empty);
        Assert.That(search.Candidates, Is.EqualTo(both));
    }

    [Test]
    public void What_was_noted_decides()
    {
        With("a");
        var b = With("b");
        ModSearch.Choose(_root, [b]);

        Assert.That(new ModSearch(_root, null).Folders.Select(Path.GetFullPath), Is.EqualTo(new[] { b }));
    }

    [Test]
    public void A_library_leads_to_the_files_it_was_compiled_from()
    {
        var folder = With("model");
        var library = Path.Combine(folder, "x86_64", ".libs", "libnrnmech.so");

        Assert.That(ModFolder.OfLibrary(library), Is.EqualTo(folder));
        Assert.That(ModFolder.OfLibrary(Path.Combine(_root, "elsewhere.so")), Is.Null);
        Assert.That(ModFolder.OfLibrary(""), Is.Null);
    }

    private string With(string name)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "leak.mod"), "NEURON { SUFFIX leak }");
        return folder;
    }
}
