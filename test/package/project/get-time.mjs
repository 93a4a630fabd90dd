/** Stands for the tests of an application. */
const headers = { Authorization: `Basic ${btoa('demo:demo-token')}` };
const response = await fetch(`${process.env.STORE_API}/api/v2/time`, { headers });
console.log(`answered ${response.status}`);
