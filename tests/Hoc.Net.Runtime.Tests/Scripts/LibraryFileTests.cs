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

    [TestCase("binfo.hoc", "pc.nthread")]
    [TestCase("kinbuild.hoc", "chanbild.hoc")]
    [TestCase("modlunit.hoc", "hoc mod")]
    [TestCase("singlech.hoc", "KSChan")]
    public void AFileThatIsNotHereSaysWhatDoesItsWork(string name, string words) =>
        Assert.That(ScriptRun.Of($"{{load_file(\"{name}\")}}\n").Diagnostics, Does.Contain(words));

    [TestCase("multisplit(3, 100, new Vector())")]
    [TestCase("distrib()")]
    [TestCase("read_load_balance_info()")]
    public void ABalanceOfProcessesIsRefused(string call) => Assert.That(
        ScriptRun.Of($"{{load_file(\"loadbal.hoc\")}}\nobjref lb\nlb = new LoadBalance()\n{{lb.{call}}}\n").Diagnostics, Does.Contain("one process"));

    [TestCase("attshape.hoc")]
    [TestCase("chanbild.hoc")]
    [TestCase("corenrn.hoc")]
    [TestCase("funfit.hoc")]
    [TestCase("inserter.hoc")]
    [TestCase("loadbal.hoc")]
    [TestCase("macload.hoc")]
    [TestCase("mkcurve.hoc")]
    [TestCase("mview.hoc")]
    [TestCase("pcchdir.hoc")]
    [TestCase("pointgrp.hoc")]
    [TestCase("runfit.hoc")]
    public void AFileLoadsWhatItNeeds(string name) => Assert.That(ScriptRun.OutputOf($"{{load_file(\"{name}\")}}\n"), Is.Empty);

    [Test]
    public void AFileOfAFolderIsFoundByItsPath() => Assert.That(new ScriptLibrary().Contains("mulfit/clamp.hoc"));
}
