namespace Hoc.Net.Runtime.Tests.Sections;

/// <summary>Sections in scripts. Expectations: nrniv 8.2.2.</summary>
internal sealed class SectionTests
{
    [Test]
    public void The_accessed_section_comes_back_after_every_form() => Assert.That(
        ScriptRun.OutputOf("create a, b, c\naccess a\nb { c { print secname() } print secname() }\nb c L = 7\nforall { }\nb print secname()\nprint secname(), \" \", c.L\n"),
        Is.EqualTo("c\nb\nb\na 7 \n"));

    [Test]
    public void A_name_before_a_statement_is_a_prefix_only_if_it_is_a_section() => Assert.That(
        ScriptRun.OutputOf("create s\naccess s\nf = 0\n{ for i = 0, 3 f x = i }\nprint x, i\n{ for i = 0, 3 s L = i + 1 }\nprint L\n"),
        Is.EqualTo("4 4 \n4 \n"));

    [Test]
    public void For_of_a_location_visits_ends_unless_told_not_to() => Assert.That(
        ScriptRun.OutputOf("create a\naccess a\nnseg = 2\nfor (x) print x\nfor (x, 0) print x\n"),
        Is.EqualTo("0 \n0.25 \n0.75 \n1 \n0.25 \n0.75 \n"));

    [Test]
    public void A_linear_assignment_sets_centres_between_its_ends() => Assert.That(
        ScriptRun.OutputOf("create a\naccess a\nnseg = 4\ndiam = 1\ndiam(.3:1) = 10:17\nfor (x, 0) print diam(x)\n"),
        Is.EqualTo("1 \n10.75 \n13.25 \n15.75 \n"));

    [Test]
    public void A_compound_assignment_without_location_combines_each_segment() => Assert.That(
        ScriptRun.OutputOf("create a\naccess a\nnseg = 2\ndiam(0:1) = 0:4\ndiam *= 10\nprint diam(.2), diam(.7)\n"),
        Is.EqualTo("10 30 \n"));

    [Test]
    public void Creating_again_deletes_the_sections_there_were() => Assert.That(
        ScriptRun.OutputOf("create a[2]\na[1].L = 5\ncreate a[3]\nn = 0\nforall n += 1\nprint n, a[1].L\n"),
        Is.EqualTo("3 100 \n"));
}
