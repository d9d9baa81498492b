namespace Hoc.Net.Runtime.Tests.Execution;

/// <summary>Numbers, arrays and control flow. Expectations: nrniv 8.2.2.</summary>
internal sealed class NumberTests
{
    [TestCase("1 + 2*3", "7")]
    [TestCase("-2^2", "-4")]
    [TestCase("2^3^2", "512")]
    [TestCase("-7 % 3", "2")]
    [TestCase("!3 + 1", "1")]
    [TestCase("5 > 4 > 3", "0")]
    [TestCase("1e-12 == 0", "1")]
    [TestCase("1 < 2 && 3", "1")]
    [TestCase("0 || 0", "0")]
    [TestCase("(2 == 2) + (2 != 2)", "1")]
    [TestCase("100000000", "1e+08")]
    public void An_expression_prints_its_value(string expression, string value) =>
        Assert.That(ScriptRun.OutputOf($"print {expression}\n"), Is.EqualTo($"{value} \n"));

    [Test]
    public void Both_sides_of_and_are_evaluated() => Assert.That(
        ScriptRun.OutputOf("func f() { print $1 return $1 }\nx = f(0) && f(1)\n"),
        Is.EqualTo("0 \n1 \n"));

    [Test]
    public void A_counting_loop_leaves_its_variable_one_past_the_end() => Assert.That(
        ScriptRun.OutputOf("for i = 1, 3 { }\nprint i\nfor j = 5, 1 { }\nprint j\n"),
        Is.EqualTo("4 \n5 \n"));

    [Test]
    public void The_end_of_a_counting_loop_is_evaluated_once() => Assert.That(
        ScriptRun.OutputOf("n = 2\nfor i = 1, n { n = 10 }\nprint i\n"),
        Is.EqualTo("3 \n"));

    [Test]
    public void Break_continue_and_return_leave_the_right_loops() => Assert.That(
        ScriptRun.OutputOf(
            "func f() { local i, j  for i = 0, 9 { for j = 0, 9 { if (j == 1) continue  if (j == 3) break  if (i == 2) return 10*i + j } } return -1 }\nprint f()\n"),
        Is.EqualTo("20 \n"));

    [Test]
    public void An_array_without_an_index_is_its_first_element() => Assert.That(
        ScriptRun.OutputOf("double a[2][3]\na[1][2] = 5\na = 7\nprint a, a[0][0], a[1][2]\n"),
        Is.EqualTo("7 7 5 \n"));

    [Test]
    public void A_number_may_become_an_array_while_a_procedure_that_used_it_is_bound() => Assert.That(
        ScriptRun.OutputOf("proc p() { x = 3 print x }\np()\ndouble x[4]\nx[1] = 8\np()\nprint x[0], x[1]\n"),
        Is.EqualTo("3 \n3 \n3 8 \n"));

    [Test]
    public void A_procedure_may_declare_the_array_it_uses() => Assert.That(
        ScriptRun.OutputOf("y = 1\nproc p() { y = 2 double y[3] y[2] = 5 print y[0], y[2] }\np()\np()\n"),
        Is.EqualTo("0 5 \n0 5 \n"));

    [Test]
    public void Assignment_to_an_argument_changes_the_copy_and_to_a_pointer_the_original() => Assert.That(
        ScriptRun.OutputOf("proc p() { $1 = 7 }\nproc q() { $&1 = 7 }\nx = 1\np(x)\nprint x\nq(&x)\nprint x\n"),
        Is.EqualTo("1 \n7 \n"));

    [Test]
    public void A_pointer_into_an_array_reaches_the_elements_behind_it() => Assert.That(
        ScriptRun.OutputOf("double z[3]\nproc p() { $&1[1] = 5 }\np(&z[1])\nprint z[0], z[1], z[2]\n"),
        Is.EqualTo("0 0 5 \n"));

    [Test]
    public void The_body_of_an_iterator_loop_runs_in_the_callers_frame() => Assert.That(
        ScriptRun.OutputOf(
            "iterator twice() { iterator_statement iterator_statement }\nproc p() { local s  s = 0  for twice() { s += $1 }  print s }\np(4)\n"),
        Is.EqualTo("8 \n"));

    [Test]
    public void Break_and_return_in_the_body_end_an_iterator() => Assert.That(
        ScriptRun.OutputOf(
            "x = 0\niterator it() { local k  for k = 0, 9 { $&1 = k  iterator_statement } print \"not reached\" }\nfunc f() { for it(&x) { if (x == 2) return x } return -1 }\nfor it(&x) { if (x == 3) break }\nprint x, f()\n"),
        Is.EqualTo("3 2 \n"));
}
