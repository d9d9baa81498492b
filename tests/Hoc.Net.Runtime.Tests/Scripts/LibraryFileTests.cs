using Hoc.Net.Runtime.Scripts;

namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>The files of the run library, and the list of those that are still to come.</summary>
internal sealed class LibraryFileTests
{
    [Test]
    public void AFileThatIsHereIsNotAnnouncedForLater() => Assert.That(LaterFiles.Tools.Intersect(ScriptLibrary.Files), Is.Empty);

    [Test]
    public void TheListHoldsTheRunLibrary()
    {
        var library = new ScriptLibrary();
        Assert.That(ScriptLibrary.Files, Does.Contain("stdrun.hoc"));
        Assert.That(ScriptLibrary.Files.Where(name => !library.Contains(name)), Is.Empty);
    }

    [TestCase("chanbild.hoc")]
    [TestCase("inserter.hoc")]
    [TestCase("loadbal.hoc")]
    [TestCase("pointgrp.hoc")]
    [TestCase("runfit.hoc")]
    public void AFileLoadsWhatItNeeds(string name) => Assert.That(ScriptRun.OutputOf($"{{load_file(\"{name}\")}}\n"), Is.Empty);

    [Test]
    public void AFileOfAFolderIsFoundByItsPath() => Assert.That(new ScriptLibrary().Contains("mulfit/clamp.hoc"));
}
