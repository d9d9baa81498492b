namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>pc.multisplit where NEURON has no message.</summary>
internal sealed class CellJointTests
{
    private const string Pieces = "create a, b\nobjref pc\npc = new ParallelContext()\n";

    [TestCase("a {pc.multisplit(.5, 7, 2)}\nb {pc.multisplit(.5, 7, 2)}\n{pc.multisplit()}", "HOC3003", "neither is the root of its piece")]
    [TestCase("a {pc.multisplit(.5)}", "HOC3001", "needs the number of the place")]
    public void Mistakes_are_told(string statements, string code, string words)
    {
        ScriptRun run = ScriptRun.Of(Pieces + statements + "\n");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain(code).And.Contain(words));
    }

    [Test]
    public void A_place_alone_and_places_that_are_forgotten_join_nothing() => Assert.That(
        ScriptRun.OutputOf(Pieces + """
            objref r
            a {pc.multisplit(1, 7, 2)  r = new SectionRef()}
            {pc.multisplit()}
            print r.nchild
            a {pc.multisplit(1, 7, 2)}
            b {pc.multisplit(0, 7, 2)}
            {pc.gid_clear()  pc.multisplit()}
            print r.nchild
            a {pc.multisplit(1, 7, 2)}
            b {pc.multisplit(0, 7, 2)}
            {pc.multisplit()}
            print r.nchild
            """),
        Is.EqualTo("0 \n0 \n1 \n"));
}
